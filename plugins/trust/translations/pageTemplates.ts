import type { PageTemplate, TemplateKind } from '../domain/pageTemplate'

/** Pages that every blog needs, begun in both languages. Each says in its first line that it is to be edited. */
export const pageTemplates: Readonly<
  Record<'en' | 'bn', Readonly<Record<TemplateKind, PageTemplate>>>
> = {
  en: {
    privacy: {
      title: 'Privacy policy',
      paragraphs: [
        '[Your task: edit this before publishing; keep only what is true of your site, and delete this line]',
        '{blog} ({address}) is a blog. This page says what happens to data about you when you read it. Last changed on {date}.',
        '## Counting visits',
        'We count how often pages are read. The counter is our own; it sets no cookie and keeps no address of yours. It stores the page, the day, the country and the kind of device.',
        '## Advertising',
        'Third-party vendors, including Google, use cookies to serve ads based on your prior visits to this website.',
        'Google’s advertising cookies enable it and its partners to serve ads to you based on your visits to this site and other sites on the Internet.',
        'You may opt out of personalised advertising by visiting Ads Settings (adssettings.google.com) or www.aboutads.info.',
        'No other advertising networks are used on this site.',
        '## Messages',
        'When you write to us, we keep your message and your mail address to answer you, and pass them to nobody.',
        '## Who answers for this page',
        '[Your name and mail address]',
      ],
    },
    about: {
      title: 'About',
      paragraphs: [
        '[Your task: edit this before publishing, and delete this line]',
        '{blog} is a blog about one thing: [your subject in one sentence].',
        'I am [your name or pen name]. I write about this because [your reason, and what you know of it at first hand].',
        'What you read here is written by its authors. Where something comes from others, they are named.',
      ],
    },
    contact: {
      title: 'Contact',
      paragraphs: [
        '[Your task: edit this before publishing, and delete this line]',
        'Questions, corrections and thanks about {blog} reach me at [your mail address].',
        'I answer within [your number of days] days.',
      ],
    },
    terms: {
      title: 'Terms of use',
      paragraphs: [
        '[Your task: edit this before publishing, and delete this line]',
        'These are the terms for reading {blog} ({address}). Last changed on {date}.',
        'You may read everything here free of charge and quote it with the name of the blog and a link. Whoever wants to use more asks first.',
        'The texts are written with care and still may contain mistakes. Tell us when you find one.',
        'Advertising is marked as such and does not decide what is written.',
        'Links lead to pages of others; they answer for what stands there.',
      ],
    },
  },
  bn: {
    privacy: {
      title: 'গোপনীয়তা নীতি',
      paragraphs: [
        '[আপনার কাজ: প্রকাশের আগে সম্পাদনা করুন, নিজের সাইটে যা সত্য শুধু তা-ই রাখুন, তারপর এই লাইন মুছে দিন]',
        '{blog} ({address}) একটি ব্লগ। এটি পড়ার সময় আপনার তথ্যের কী হয়, এই পাতায় তা লেখা আছে। শেষ পরিবর্তন: {date}।',
        '## পাঠক গণনা',
        'কোন পাতা কতবার পড়া হয়, তা আমরা গুনি। গণনার ব্যবস্থাটি আমাদের নিজস্ব; তা আপনার যন্ত্রে কুকি রাখে না, আপনার আইপি ঠিকানাও জমা রাখে না। জমা থাকে শুধু পাতা, দিন, দেশ ও যন্ত্রের ধরন।',
        '## বিজ্ঞাপন',
        'গুগলসহ তৃতীয় পক্ষের বিজ্ঞাপনদাতারা এই সাইটে আপনার আগের ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখাতে কুকি ব্যবহার করে।',
        'গুগলের বিজ্ঞাপন কুকির সাহায্যে গুগল ও তার সহযোগীরা এই সাইট ও ইন্টারনেটের অন্য সাইটে আপনার ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখায়।',
        'গুগলের বিজ্ঞাপন সেটিংসে (adssettings.google.com) বা www.aboutads.info ঠিকানায় গিয়ে আপনি পছন্দভিত্তিক বিজ্ঞাপন বন্ধ করতে পারেন।',
        'গুগল ছাড়া অন্য কোনো বিজ্ঞাপন নেটওয়ার্ক এই সাইটে নেই।',
        '## বার্তা',
        'আপনি আমাদের লিখলে উত্তর দেওয়ার জন্য আপনার বার্তা ও ই-মেইল ঠিকানা রাখা হয়; অন্য কাউকে দেওয়া হয় না।',
        '## এই পাতার দায়িত্বে',
        '[আপনার নাম ও ই-মেইল ঠিকানা]',
      ],
    },
    about: {
      title: 'আমাদের কথা',
      paragraphs: [
        '[আপনার কাজ: প্রকাশের আগে সম্পাদনা করুন, তারপর এই লাইন মুছে দিন]',
        '{blog} একটিমাত্র বিষয়ের ব্লগ: [আপনার বিষয়, এক বাক্যে]।',
        'আমি [আপনার নাম বা ছদ্মনাম]। এ নিয়ে লিখি, কারণ [আপনার কারণ, এবং নিজের অভিজ্ঞতায় যা জানেন]।',
        'এখানে যা পড়েন তা এর লেখকদের নিজের লেখা। অন্যের কথা থাকলে তাঁর নাম দেওয়া থাকে।',
      ],
    },
    contact: {
      title: 'যোগাযোগ',
      paragraphs: [
        '[আপনার কাজ: প্রকাশের আগে সম্পাদনা করুন, তারপর এই লাইন মুছে দিন]',
        '{blog} নিয়ে প্রশ্ন, সংশোধন বা ভালো লাগার কথা জানাতে লিখুন: [আপনার ই-মেইল ঠিকানা]।',
        'সাধারণত [আপনার দিনের সংখ্যা] দিনের মধ্যে উত্তর দিই।',
      ],
    },
    terms: {
      title: 'ব্যবহারের শর্ত',
      paragraphs: [
        '[আপনার কাজ: প্রকাশের আগে সম্পাদনা করুন, তারপর এই লাইন মুছে দিন]',
        '{blog} ({address}) পড়ার শর্ত এখানে লেখা। শেষ পরিবর্তন: {date}।',
        'এখানকার সব লেখা বিনা মূল্যে পড়া যায়; ব্লগের নাম ও লিংকসহ উদ্ধৃত করা যায়। এর বেশি ব্যবহার করতে চাইলে আগে অনুমতি নিন।',
        'লেখাগুলো যত্ন করে লেখা, তবু ভুল থাকতে পারে। চোখে পড়লে জানাবেন।',
        'বিজ্ঞাপন আলাদা করে চিহ্নিত থাকে, আর কী লেখা হবে তা বিজ্ঞাপন ঠিক করে না।',
        'লিংক অন্যের পাতায় নিয়ে যায়; সেখানকার লেখার দায় তাঁদের।',
      ],
    },
  },
}
