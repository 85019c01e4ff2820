import type { Disclosure } from '../../../plugins/trust/domain/disclosure'

type Labelled = {
  name: string
  makes: readonly Disclosure[]
  text: string
  links?: readonly string[]
}

const all = ['third-parties', 'google-cookies', 'opt-out', 'others'] as const
const without = (missing: Disclosure): Disclosure[] => all.filter((one) => one !== missing)

const enThird =
  'Third-party vendors, including Google, use cookies to serve ads based on your prior visits to this website.'
const enGoogle =
  'Google’s advertising cookies enable it and its partners to serve ads to you based on your visits to this site and other sites on the Internet.'
const enOut =
  'You may opt out of personalised advertising by visiting Ads Settings or www.aboutads.info.'
const enOthers = 'We use no other advertising networks.'
const enStart =
  'This page says what happens to your data when you read our recipes. Our own counter sets no cookie and keeps no address.'

const bnThird =
  'গুগলসহ তৃতীয় পক্ষের বিজ্ঞাপনদাতারা এই সাইটে আপনার আগের ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখাতে কুকি ব্যবহার করে।'
const bnGoogle =
  'গুগলের বিজ্ঞাপন কুকির সাহায্যে গুগল ও তার সহযোগীরা এই সাইট ও ইন্টারনেটের অন্য সাইটে আপনার ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখায়।'
const bnOut =
  'গুগলের বিজ্ঞাপন সেটিংসে বা www.aboutads.info ঠিকানায় গিয়ে পছন্দভিত্তিক বিজ্ঞাপন বন্ধ করতে পারেন।'
const bnOthers = 'গুগল ছাড়া অন্য কোনো বিজ্ঞাপন নেটওয়ার্ক আমরা ব্যবহার করি না।'
const bnStart =
  'আমাদের রান্নার ব্লগ পড়ার সময় আপনার তথ্যের কী হয়, এই পাতায় তা লেখা। আমাদের নিজস্ব গণনা কোনো কুকি রাখে না।'

const page = (...parts: string[]): string => parts.join('\n\n')

/** Privacy pages written for this test, with the disclosures that a person reads in them. */
export const privacyPages: Record<'en' | 'bn', readonly Labelled[]> = {
  en: [
    { name: 'complete', makes: all, text: page(enStart, enThird, enGoogle, enOut, enOthers) },
    {
      name: 'no third parties',
      makes: without('third-parties'),
      text: page(enStart, enGoogle, enOut, enOthers),
    },
    {
      name: 'no Google cookies',
      makes: without('google-cookies'),
      text: page(enStart, enThird, enOut, enOthers),
    },
    {
      name: 'no opt-out',
      makes: without('opt-out'),
      text: page(enStart, enThird, enGoogle, enOthers),
    },
    { name: 'no others', makes: without('others'), text: page(enStart, enThird, enGoogle, enOut) },
    {
      name: 'in other words',
      makes: all,
      text: page(
        'When you read this blog, companies that sell advertising may remember you. Google and other advertising companies place cookies so that the ads you see fit the pages you have visited here.',
        'With its advertising cookie Google, together with its partners, chooses ads by what you read here and elsewhere on the web.',
        'If you do not want that, turn personalised ads off in My Ad Center.',
        'Other ad networks may also show ads here and use cookies of their own.',
      ),
    },
    {
      name: 'over two sentences',
      makes: ['third-parties', 'google-cookies', 'opt-out'],
      text: page(
        'Ads on this site come from third parties, among them Google. They use cookies and choose ads by your earlier visits to this site.',
        'Google uses the DoubleClick cookie. It lets Google and its partners show ads by visits to this and other websites.',
        'Visit Ads Settings. There you can opt out of personalised advertising.',
      ),
    },
    {
      name: 'by the link to partner sites',
      makes: [...without('opt-out')],
      text: page(enThird, enGoogle, 'Read how Google uses data from sites that use its services.'),
      links: ['https://policies.google.com/technologies/partner-sites'],
    },
    {
      name: 'denies cookies',
      makes: [],
      text: page(
        'We do NOT use cookies, and third-party vendors such as Google do not use cookies to serve ads based on your prior visits to this site.',
        'Nothing is stored on your device, and you need not opt out of anything.',
      ),
    },
    {
      name: 'denies in one sentence and says it in none',
      makes: ['others'],
      text: page(
        'Google and its partners don’t serve ads here based on your visits to this and other sites, and Google’s advertising cookies are never set.',
        'No other advertising networks are used.',
      ),
    },
    {
      name: 'speaks of cookies, not of ads',
      makes: [],
      text: page(
        'We use cookies to remember that you signed in. Third parties such as our host keep logs.',
        'Google Fonts are loaded from Google. You can delete cookies in your browser.',
      ),
    },
    {
      name: 'says that one cannot opt out',
      makes: ['third-parties'],
      text: page(enThird, 'You cannot opt out of ads in Ads Settings.'),
    },
    {
      name: 'a recipe',
      makes: [],
      text: 'Wash the rice. Boil it in plenty of water, and serve it hot to your guests.',
    },
    {
      name: 'names other vendors',
      makes: ['third-parties', 'google-cookies', 'opt-out', 'others'],
      text: page(
        enThird,
        enGoogle,
        'Opt out of personalised ads in Google’s Ads Settings.',
        'Additional vendors, listed below, also serve ads on this site and use cookies.',
      ),
    },
  ],
  bn: [
    { name: 'complete', makes: all, text: page(bnStart, bnThird, bnGoogle, bnOut, bnOthers) },
    {
      name: 'no third parties',
      makes: without('third-parties'),
      text: page(bnStart, bnGoogle, bnOut, bnOthers),
    },
    {
      name: 'no Google cookies',
      makes: without('google-cookies'),
      text: page(bnStart, bnThird, bnOut, bnOthers),
    },
    {
      name: 'no opt-out',
      makes: without('opt-out'),
      text: page(bnStart, bnThird, bnGoogle, bnOthers),
    },
    { name: 'no others', makes: without('others'), text: page(bnStart, bnThird, bnGoogle, bnOut) },
    {
      name: 'in other words',
      makes: all,
      text: page(
        'আপনি আগে এই ব্লগের কোন কোন পাতা দেখেছেন, তা মনে রাখতে গুগল ও অন্য বিজ্ঞাপন প্রতিষ্ঠান কুকি রাখে এবং সে অনুযায়ী বিজ্ঞাপন দেখায়।',
        'গুগলের বিজ্ঞাপনী কুকি দিয়ে গুগল ও তার অংশীদারেরা এখানে ও অন্যান্য ওয়েবসাইটে আপনি কী পড়েন তা দেখে বিজ্ঞাপন বেছে নেয়।',
        'না চাইলে My Ad Center-এ গিয়ে এমন বিজ্ঞাপন বন্ধ করে দিন।',
        'অন্য বিজ্ঞাপন নেটওয়ার্কও এখানে কুকি রাখতে পারে।',
      ),
    },
    {
      name: 'over two sentences',
      makes: ['third-parties', 'google-cookies', 'opt-out'],
      text: page(
        'এই সাইটের বিজ্ঞাপন আসে গুগলসহ তৃতীয় পক্ষ থেকে। আপনার আগের ভিজিট দেখে বিজ্ঞাপন বাছতে তারা কুকি রাখে।',
        'গুগল ডাবলক্লিক কুকি ব্যবহার করে। এতে গুগল ও তার পার্টনার অন্য সাইটেও আপনাকে বিজ্ঞাপন দেখাতে পারে।',
        'গুগলের অ্যাড সেটিংস খুলুন। সেখানে পছন্দভিত্তিক বিজ্ঞাপন বন্ধ করা যায়।',
      ),
    },
    {
      name: 'by the link to partner sites',
      makes: without('opt-out'),
      text: page(bnThird, bnGoogle, 'গুগল আপনার তথ্য কীভাবে ব্যবহার করে, তা তাদের পাতায় পড়ুন।'),
      links: ['https://policies.google.com/technologies/partner-sites'],
    },
    {
      name: 'denies cookies',
      makes: [],
      text: page(
        'আমরা কোনো কুকি ব্যবহার করি না। গুগল বা অন্য কোনো তৃতীয় পক্ষ আপনার আগের ভিজিট দেখে বিজ্ঞাপন দেখাতে কুকি ব্যবহার করে না।',
        'আপনার যন্ত্রে কিছুই রাখা হয় না।',
      ),
    },
    {
      name: 'denies in one sentence and says it in none',
      makes: ['others'],
      text: page(
        'গুগলের বিজ্ঞাপন কুকি দিয়ে গুগল বা তার সহযোগীরা এই সাইটে বা অন্য সাইটে আপনাকে বিজ্ঞাপন দেখায় না।',
        'গুগল ছাড়া আর কোনো বিজ্ঞাপন নেটওয়ার্ক নেই।',
      ),
    },
    {
      name: 'speaks of cookies, not of ads',
      makes: [],
      text: page(
        'আপনি প্রবেশ করেছেন কি না মনে রাখতে আমরা কুকি রাখি। হোস্টিং প্রতিষ্ঠান লগ রাখে।',
        'গুগলের ফন্ট গুগল থেকে আসে। ব্রাউজার থেকে কুকি মুছে ফেলতে পারেন।',
      ),
    },
    {
      name: 'says that one cannot opt out',
      makes: ['third-parties'],
      text: page(bnThird, 'গুগলের বিজ্ঞাপন সেটিংসে গিয়ে এসব বন্ধ করা যায় না।'),
    },
    {
      name: 'a recipe',
      makes: [],
      text: 'চাল ধুয়ে নিন। অনেক পানিতে সেদ্ধ করুন, তারপর গরম গরম পরিবেশন করুন।',
    },
    {
      name: 'names other vendors',
      makes: all,
      text: page(
        bnThird,
        bnGoogle,
        bnOut,
        'নিচের তালিকার অন্যান্য তৃতীয় পক্ষও এই সাইটে বিজ্ঞাপন দেখায় ও কুকি রাখে।',
      ),
    },
  ],
}
