import type { RuleSource } from '../rule'

const google = 'https://support.google.com'

/**
 * The pages that the rules rest on, by a short name. `official`: read at Google's own address. `copy`: Google's page, read
 * through a dated copy or record. `transcript`: words of an official video, written down by others. `community`: not Google's.
 * Last read on 22 November 2026.
 */
export const sources = {
  eligibility: {
    title: 'Eligibility requirements for AdSense',
    url: `${google}/adsense/answer/9724`,
    grade: 'copy',
  },
  pagesReady: {
    title: "Make sure your site's pages are ready for AdSense",
    url: `${google}/adsense/answer/7299563`,
    grade: 'copy',
  },
  siteNotReady: {
    title: "What to do when your site isn't ready to show ads",
    url: `${google}/adsense/answer/12176698`,
    grade: 'copy',
  },
  siteStatus: {
    title: 'Check the status of your sites',
    url: `${google}/adsense/answer/12170222`,
    grade: 'official',
  },
  notApproved: {
    title: "Your AdSense account wasn't approved",
    url: `${google}/adsense/answer/81904`,
    grade: 'official',
  },
  noPublisherContent: {
    title: 'Google-served ads on screens without publisher-content',
    url: `${google}/publisherpolicies/answer/11112688`,
    grade: 'official',
  },
  replicatedContent: {
    title: 'Google-served ads on screens with replicated content',
    url: `${google}/publisherpolicies/answer/11190248`,
    grade: 'official',
  },
  policyGlossary: {
    title: 'Publisher policies: glossary',
    url: `${google}/publisherpolicies/table/10563033`,
    grade: 'copy',
  },
  moreAdsThanContent: {
    title: 'More ads or paid promotional material than publisher-content',
    url: `${google}/publisherpolicies/answer/11169917`,
    grade: 'copy',
  },
  publisherPolicies: {
    title: 'Google Publisher Policies',
    url: `${google}/adsense/answer/9335564`,
    grade: 'official',
  },
  publisherRestrictions: {
    title: 'Google Publisher Restrictions',
    url: `${google}/publisherpolicies/answer/10437795`,
    grade: 'copy',
  },
  policiesAndRestrictions: {
    title: 'Overview of policies and restrictions',
    url: `${google}/publisherpolicies/answer/10400453`,
    grade: 'official',
  },
  dishonestBehaviour: {
    title: 'Enabling dishonest behaviour',
    url: `${google}/publisherpolicies/answer/10436828`,
    grade: 'official',
  },
  languages: {
    title: 'Languages that Google publisher products support',
    url: `${google}/adsense/answer/9727`,
    grade: 'official',
  },
  unsupportedLanguages: {
    title: 'Unsupported languages',
    url: `${google}/publisherpolicies/answer/10436912`,
    grade: 'official',
  },
  requiredContent: {
    title: 'Required content: the privacy policy',
    url: `${google}/adsense/answer/1348695`,
    grade: 'copy',
  },
  adsTxt: {
    title: 'Ads.txt guide',
    url: `${google}/adsense/answer/12171612`,
    grade: 'copy',
  },
  adsCrawler: {
    title: 'About the AdSense ads crawler',
    url: `${google}/adsense/answer/99376`,
    grade: 'official',
  },
  crawlerIssues: {
    title: 'Fix AdSense crawler issues',
    url: `${google}/adsense/answer/2381908`,
    grade: 'official',
  },
  consent: {
    title: 'Consent management requirements for serving ads in the EEA, the UK and Switzerland',
    url: `${google}/adsense/answer/13554116`,
    grade: 'official',
  },
  consentFramework: {
    title: 'IAB Transparency and Consent Framework integration',
    url: `${google}/adsense/answer/9804260`,
    grade: 'copy',
  },
  ageTreatment: {
    title: 'Age-restricted treatment of a site or ad request',
    url: `${google}/adsense/answer/3248194`,
    grade: 'copy',
  },
  betterAds: {
    title: 'Better Ads Standards',
    url: `${google}/publisherpolicies/answer/11127848`,
    grade: 'official',
  },
  invalidTraffic: {
    title: 'Definition of invalid traffic',
    url: `${google}/adsense/answer/16737`,
    grade: 'official',
  },
  programPolicies: {
    title: 'AdSense Program policies',
    url: `${google}/adsense/answer/48182`,
    grade: 'copy',
  },
  stayCompliant: {
    title: 'Stay compliant with the AdSense Program policies',
    url: `${google}/adsense/answer/1261929`,
    grade: 'official',
  },
  searchSpam: {
    title: 'Spam policies for Google web search',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    grade: 'copy',
  },
  searchSpamForPublishers: {
    title: 'Abuse of Google Search: the spam policies apply to publishers',
    url: `${google}/publisherpolicies/answer/11035931`,
    grade: 'copy',
  },
  helpfulContent: {
    title: 'Creating helpful, reliable, people-first content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    grade: 'copy',
  },
  connectSite: {
    title: 'Connect your site to AdSense',
    url: `${google}/adsense/answer/7584263`,
    grade: 'copy',
  },
  addSite: {
    title: 'Add a new site to your sites list',
    url: `${google}/adsense/answer/12169212`,
    grade: 'copy',
  },
  videoContent: {
    title: 'Google AdSense video: site approval, good quality content (transcript)',
    url: 'https://www.techmujahid.com/2021/05/google-adsense-site-approval-good-quality-content.html',
    grade: 'transcript',
  },
  videoTraffic: {
    title: 'Google AdSense video: site approval, traffic (transcript)',
    url: 'https://www.techmujahid.com/2021/04/youtube-video-player.html',
    grade: 'transcript',
  },
  videoOwnership: {
    title: 'Google AdSense video: site approval, ownership and access (transcript)',
    url: 'https://www.techmujahid.com/2021/04/google-adsense-site-approval-episode-2.html',
    grade: 'transcript',
  },
  videoDuplicates: {
    title: 'Google on duplicate content, AdSense and Search (transcript)',
    url: 'https://google-adsense.info/en/video-de-google-sur-le-contenu-duplique-dadsense-aux-recherches/',
    grade: 'transcript',
  },
  userExperience: {
    title: 'Content and user experience',
    url: `${google}/adsense/answer/10015918`,
    grade: 'copy',
  },
  misleadingRepresentation: {
    title: 'Misleading representation',
    url: `${google}/publisherpolicies/answer/11185754`,
    grade: 'copy',
  },
  intellectualProperty: {
    title: 'Intellectual property abuse',
    url: `${google}/publisherpolicies/answer/10402772`,
    grade: 'copy',
  },
  privacyDisclosures: {
    title: 'Privacy disclosures',
    url: `${google}/publisherpolicies/answer/10437794`,
    grade: 'copy',
  },
  auditBaseline: {
    title: 'AdSense readiness audit: policy baseline, checked on 12 August 2026',
    url: 'https://github.com/Ahdsds/adsense-readiness-audit-skill',
    grade: 'community',
  },
  thinArchivesCase: {
    title: 'A site that removed thin archive pages before review (localdesktop, pull request 296)',
    url: 'https://github.com/localdesktop/localdesktop.github.io/pull/296',
    grade: 'community',
  },
  serverRenderingCase: {
    title: 'A site without text in its served HTML was refused (gatsby, issue 11216)',
    url: 'https://github.com/gatsbyjs/gatsby/issues/11216',
    grade: 'community',
  },
} as const satisfies Record<string, RuleSource>
