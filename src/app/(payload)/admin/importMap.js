import { TrafficPanel as TrafficPanel_5bad61a730f83092652246a9d1dd788b } from '../../../../plugins/traffic/components/TrafficPanel.tsx'
import { OriginalityPanel as OriginalityPanel_69128ad482436def1dd0976aec7a51bc } from '../../../../plugins/originality/components/OriginalityPanel.tsx'
import { NichePanel as NichePanel_67ff443e278c0b5aed3ac75255006cd6 } from '../../../../plugins/niche/components/NichePanel.tsx'
import { FactsPanel as FactsPanel_8ab1abae83bb1599e77f1b7ea020c3b8 } from '../../../../plugins/readiness/components/FactsPanel.tsx'
import { QualityPanel as QualityPanel_fb5cee83827137ed78517b28eb8c3212 } from '../../../../plugins/quality/components/QualityPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { WebhookPanel as WebhookPanel_86842045ef2cd9cf68258fc8c59878ed } from '../../../../plugins/webhooks/components/WebhookPanel.tsx'
import { DeliveryPanel as DeliveryPanel_5a26194c1ab6c301690cb1945ccf3c7c } from '../../../../plugins/webhooks/components/DeliveryPanel.tsx'
import { ContactTest as ContactTest_2fc7429cc84e17ce2be1a473699278bb } from '../../../../plugins/contact/components/ContactTest.tsx'
import { AdminLink as AdminLink_f6898855101ea1bd13270b2d6876607d } from '../../../../src/cms/AdminLink.tsx'
import { FieldFromHash as FieldFromHash_f5552b1eb47ccebd067e2538f53755dc } from '../../../../plugins/readiness/components/FieldFromHash.tsx'
import { NoticeView as NoticeView_5c4e1ba28d2a11f7cf8bedaa29454a30 } from '../../../../plugins/notifications/components/NoticeView.tsx'
import { ReadinessView as ReadinessView_6edd2fc75ab736c06d331a50e551fca8 } from '../../../../plugins/readiness/components/ReadinessView.tsx'
import { FocusView as FocusView_a67f9be7615aff525bd57c65eb4e11b1 } from '../../../../plugins/niche/components/FocusView.tsx'
import { OriginalityView as OriginalityView_e56c37b98a2e54c511236500abb6ec62 } from '../../../../plugins/originality/components/OriginalityView.tsx'
import { ReviewView as ReviewView_449892aaf681b165c7cd8cddc49e8880 } from '../../../../plugins/originality/components/ReviewView.tsx'
import { CalendarView as CalendarView_c346fbedfc784dafa5462a09190ecce9 } from '../../../../plugins/cadence/components/CalendarView.tsx'
import { TrafficView as TrafficView_df95dd34804a99822c91b87305f59414 } from '../../../../plugins/traffic/components/TrafficView.tsx'
import { TrustView as TrustView_0a5da3f4e1fd1a6c51d49d1dcd5e1852 } from '../../../../plugins/trust/components/TrustView.tsx'
import { SiteView as SiteView_7029009e4c5ed72a93430f1b220972fc } from '../../../../plugins/site/components/SiteView.tsx'
import { AdsenseView as AdsenseView_c543a4486a3198efd631fe3427735370 } from '../../../../plugins/adsense/components/AdsenseView.tsx'
import { ImportView as ImportView_17832f877590e5b70036bbde495f0b5d } from '../../../../plugins/portability/components/ImportView.tsx'
import { NoticeWidget as NoticeWidget_e78bb2f7f6fbe4c447c211ddd3b6b3cc } from '../../../../plugins/notifications/components/NoticeWidget.tsx'
import { ReadinessWidget as ReadinessWidget_12230d0ca90493d31086ff8cb4d9f418 } from '../../../../plugins/readiness/components/ReadinessWidget.tsx'
import { OriginalityWidget as OriginalityWidget_c14452f985ce603484900be99d5a4ae9 } from '../../../../plugins/originality/components/OriginalityWidget.tsx'
import { CadenceWidget as CadenceWidget_8c3da04e458dc9a37b61cddd212d6b0b } from '../../../../plugins/cadence/components/CadenceWidget.tsx'
import { TrafficWidget as TrafficWidget_cefa4c5ba8f810c28dd6f65115eff83f } from '../../../../plugins/traffic/components/TrafficWidget.tsx'
import { AdsenseWidget as AdsenseWidget_fe7801f73302a4fe955be87de3bd9fb8 } from '../../../../plugins/adsense/components/AdsenseWidget.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/traffic/components/TrafficPanel.tsx#TrafficPanel": TrafficPanel_5bad61a730f83092652246a9d1dd788b,
  "/plugins/originality/components/OriginalityPanel.tsx#OriginalityPanel": OriginalityPanel_69128ad482436def1dd0976aec7a51bc,
  "/plugins/niche/components/NichePanel.tsx#NichePanel": NichePanel_67ff443e278c0b5aed3ac75255006cd6,
  "/plugins/readiness/components/FactsPanel.tsx#FactsPanel": FactsPanel_8ab1abae83bb1599e77f1b7ea020c3b8,
  "/plugins/quality/components/QualityPanel.tsx#QualityPanel": QualityPanel_fb5cee83827137ed78517b28eb8c3212,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "/plugins/webhooks/components/WebhookPanel.tsx#WebhookPanel": WebhookPanel_86842045ef2cd9cf68258fc8c59878ed,
  "/plugins/webhooks/components/DeliveryPanel.tsx#DeliveryPanel": DeliveryPanel_5a26194c1ab6c301690cb1945ccf3c7c,
  "/plugins/contact/components/ContactTest.tsx#ContactTest": ContactTest_2fc7429cc84e17ce2be1a473699278bb,
  "/src/cms/AdminLink.tsx#AdminLink": AdminLink_f6898855101ea1bd13270b2d6876607d,
  "/plugins/readiness/components/FieldFromHash.tsx#FieldFromHash": FieldFromHash_f5552b1eb47ccebd067e2538f53755dc,
  "/plugins/notifications/components/NoticeView.tsx#NoticeView": NoticeView_5c4e1ba28d2a11f7cf8bedaa29454a30,
  "/plugins/readiness/components/ReadinessView.tsx#ReadinessView": ReadinessView_6edd2fc75ab736c06d331a50e551fca8,
  "/plugins/niche/components/FocusView.tsx#FocusView": FocusView_a67f9be7615aff525bd57c65eb4e11b1,
  "/plugins/originality/components/OriginalityView.tsx#OriginalityView": OriginalityView_e56c37b98a2e54c511236500abb6ec62,
  "/plugins/originality/components/ReviewView.tsx#ReviewView": ReviewView_449892aaf681b165c7cd8cddc49e8880,
  "/plugins/cadence/components/CalendarView.tsx#CalendarView": CalendarView_c346fbedfc784dafa5462a09190ecce9,
  "/plugins/traffic/components/TrafficView.tsx#TrafficView": TrafficView_df95dd34804a99822c91b87305f59414,
  "/plugins/trust/components/TrustView.tsx#TrustView": TrustView_0a5da3f4e1fd1a6c51d49d1dcd5e1852,
  "/plugins/site/components/SiteView.tsx#SiteView": SiteView_7029009e4c5ed72a93430f1b220972fc,
  "/plugins/adsense/components/AdsenseView.tsx#AdsenseView": AdsenseView_c543a4486a3198efd631fe3427735370,
  "/plugins/portability/components/ImportView.tsx#ImportView": ImportView_17832f877590e5b70036bbde495f0b5d,
  "/plugins/notifications/components/NoticeWidget.tsx#NoticeWidget": NoticeWidget_e78bb2f7f6fbe4c447c211ddd3b6b3cc,
  "/plugins/readiness/components/ReadinessWidget.tsx#ReadinessWidget": ReadinessWidget_12230d0ca90493d31086ff8cb4d9f418,
  "/plugins/originality/components/OriginalityWidget.tsx#OriginalityWidget": OriginalityWidget_c14452f985ce603484900be99d5a4ae9,
  "/plugins/cadence/components/CadenceWidget.tsx#CadenceWidget": CadenceWidget_8c3da04e458dc9a37b61cddd212d6b0b,
  "/plugins/traffic/components/TrafficWidget.tsx#TrafficWidget": TrafficWidget_cefa4c5ba8f810c28dd6f65115eff83f,
  "/plugins/adsense/components/AdsenseWidget.tsx#AdsenseWidget": AdsenseWidget_fe7801f73302a4fe955be87de3bd9fb8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
