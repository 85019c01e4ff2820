import type { Threshold } from '../rule'

/**
 * The numbers of rules 1 to 9. `passFrom` and `warnFrom`: at least this much passes or warns, less fails. `passUpTo` and
 * `warnUpTo`: at most this much passes or warns, more fails. Other keys are the inner numbers of the rule.
 */
export const contentThresholds = {
  'content-substantive-count': [
    {
      key: 'minimumWords',
      value: 300,
      unit: 'words',
      reason: {
        en: 'Below this a post is counted as thin. Google names no length; 300 words is a common low estimate of what explains one question.',
        bn: 'এর কম হলে লেখাটি সংক্ষিপ্ত ধরা হয়। গুগল কোনো দৈর্ঘ্য বলে না; একটি প্রশ্নের উত্তর বুঝিয়ে লিখতে সাধারণত অন্তত ৩০০ শব্দ লাগে।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passFrom',
      value: 15,
      unit: 'posts',
      reason: {
        en: 'The low end of the 15 to 30 posts that bloggers report. Google says only that there must not be too little text.',
        bn: 'ব্লগাররা সাধারণত ১৫ থেকে ৩০টি লেখার কথা বলেন, এটি তার নিচের সীমা। গুগল শুধু বলে, লেখা যেন খুব কম না হয়।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnFrom',
      value: 8,
      unit: 'posts',
      reason: {
        en: 'About half of the passing number: enough to see a subject, not yet enough to call the blog complete.',
        bn: 'উত্তীর্ণ হওয়ার সংখ্যার প্রায় অর্ধেক: বিষয় বোঝা যায়, তবে ব্লগটিকে এখনো পূর্ণাঙ্গ বলা যায় না।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'blockBelow',
      value: 3,
      unit: 'posts',
      reason: {
        en: 'With two posts or none there is nothing to review; Google calls this too little text or under construction.',
        bn: 'দুটি বা তার কম লেখা থাকলে পর্যালোচনার কিছুই থাকে না; গুগল একে বলে খুব কম লেখা বা নির্মাণাধীন সাইট।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-depth-median': [
    {
      key: 'passFrom',
      value: 600,
      unit: 'words',
      reason: {
        en: 'Folklore. Google says it has no preferred word count; half of the posts above 600 words is what advisers repeat.',
        bn: 'প্রচলিত ধারণা মাত্র। গুগল বলে, তাদের পছন্দের কোনো শব্দসংখ্যা নেই; পরামর্শদাতারা ৬০০ শব্দের কথাই বেশি বলেন।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnFrom',
      value: 300,
      unit: 'words',
      reason: {
        en: 'If half of the posts are under 300 words, the typical post is a thin one.',
        bn: 'অর্ধেক লেখা ৩০০ শব্দের কম হলে ব্লগের সাধারণ লেখাটিই সংক্ষিপ্ত।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-thin-share': [
    {
      key: 'minimumWords',
      value: 300,
      unit: 'words',
      reason: {
        en: 'A post of exactly this many words is not thin. Google gives no number.',
        bn: 'ঠিক এতগুলো শব্দের লেখা সংক্ষিপ্ত নয়। গুগল কোনো সংখ্যা দেয় না।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passUpTo',
      value: 0.1,
      unit: 'share',
      reason: {
        en: 'A few short notices are normal on any blog.',
        bn: 'যেকোনো ব্লগে দু-একটি ছোট লেখা থাকা স্বাভাবিক।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnUpTo',
      value: 0.25,
      unit: 'share',
      reason: {
        en: 'When more than one post in four is thin, a reviewer who opens a few of them will meet one.',
        bn: 'চারটির মধ্যে একটির বেশি লেখা সংক্ষিপ্ত হলে পর্যালোচক কয়েকটি খুললেই তার একটি সামনে পড়বে।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-full-sentences': [
    {
      key: 'minimumParagraphShare',
      value: 0.6,
      unit: 'share',
      reason: {
        en: 'Google asks for complete sentences and paragraphs, not only headlines; more than half of the words should stand in them.',
        bn: 'গুগল চায় পূর্ণ বাক্য ও অনুচ্ছেদ, শুধু শিরোনাম নয়; তাই অর্ধেকের বেশি শব্দ অনুচ্ছেদে থাকা উচিত।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passFrom',
      value: 0.9,
      unit: 'share',
      reason: {
        en: 'One post in ten may be a list or a table.',
        bn: 'দশটির মধ্যে একটি লেখা তালিকা বা সারণি হতে পারে।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnFrom',
      value: 0.75,
      unit: 'share',
      reason: {
        en: 'Below three posts in four, lists and headings are the rule of the blog.',
        bn: 'চারটির মধ্যে তিনটির কম লেখা পূর্ণ বাক্যে হলে তালিকা আর শিরোনামই ব্লগের নিয়ম হয়ে দাঁড়ায়।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-no-placeholder': [
    {
      key: 'quotedFrom',
      value: 300,
      unit: 'words',
      reason: {
        en: 'A longer post may write about such a phrase, in quotation marks or in code; in a shorter page the phrase is the content.',
        bn: 'বড় লেখায় উদ্ধৃতি বা কোডের ভেতরে এমন কথা আলোচনার অংশ হতে পারে; ছোট পাতায় এটিই মূল লেখা।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-own-text-vs-media': [
    {
      key: 'wordsPerEmbed',
      value: 150,
      unit: 'words',
      reason: {
        en: 'Google may refuse sites of mostly videos or embeds; 150 words is about one explained paragraph or two beside each.',
        bn: 'প্রধানত ভিডিও বা এমবেড দিয়ে তৈরি সাইট গুগল নাও নিতে পারে; ১৫০ শব্দ মানে প্রতিটির পাশে এক-দুটি ব্যাখ্যামূলক অনুচ্ছেদ।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'wordsPerImage',
      value: 50,
      unit: 'words',
      reason: {
        en: 'A picture illustrates and does not replace the text: two or three sentences per picture keep a step-by-step guide whole.',
        bn: 'ছবি লেখাকে বোঝায়, তার জায়গা নেয় না: প্রতি ছবিতে দু-তিনটি বাক্য থাকলে ধাপে ধাপে লেখা নির্দেশিকাও ঠিক থাকে।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passFrom',
      value: 0.9,
      unit: 'share',
      reason: {
        en: 'One post in ten may be a gallery or a video.',
        bn: 'দশটির মধ্যে একটি লেখা ছবি বা ভিডিওনির্ভর হতে পারে।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnFrom',
      value: 0.75,
      unit: 'share',
      reason: {
        en: 'Below three posts in four, the blog is mostly media.',
        bn: 'চারটির মধ্যে তিনটির কম লেখায় যথেষ্ট কথা থাকলে ব্লগটি প্রধানত ছবি-ভিডিওর।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-language-supported': [
    {
      key: 'minimumLetters',
      value: 200,
      unit: 'letters',
      reason: {
        en: 'Language detection on fewer letters is guesswork, so the post counts as unknown.',
        bn: 'এর কম অক্ষরে ভাষা নির্ণয় অনুমানমাত্র, তাই লেখাটির ভাষা অজানা ধরা হয়।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passFrom',
      value: 0.9,
      unit: 'share',
      reason: {
        en: 'Google says "primarily" without a number; one post in ten may be in another language.',
        bn: 'গুগল বলে "প্রধানত", সংখ্যা বলে না; দশটির মধ্যে একটি লেখা অন্য ভাষায় হতে পারে।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnFrom',
      value: 0.5,
      unit: 'share',
      reason: {
        en: 'Our reading of "primarily": at least half.',
        bn: '"প্রধানত" কথাটির আমাদের অর্থ: অন্তত অর্ধেক।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-thin-archives': [
    {
      key: 'minimumPosts',
      value: 3,
      unit: 'posts',
      reason: {
        en: 'An archive of one or two posts repeats them and adds nothing.',
        bn: 'এক-দুটি লেখার আর্কাইভ পাতা সেই লেখারই পুনরাবৃত্তি, নতুন কিছু দেয় না।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'passUpTo',
      value: 0,
      unit: 'count',
      reason: {
        en: 'Every thin archive can be merged or marked noindex in a minute.',
        bn: 'প্রতিটি ফাঁকা আর্কাইভ এক মিনিটেই একীভূত বা নোইনডেক্স করা যায়।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnUpTo',
      value: 3,
      unit: 'count',
      reason: {
        en: 'A few are an oversight; more make a site of near-empty pages.',
        bn: 'দু-তিনটি অসাবধানতা; তার বেশি হলে সাইট প্রায়-ফাঁকা পাতায় ভরে যায়।',
      },
      googleGivesNoNumber: true,
    },
  ],
  'content-titles': [
    {
      key: 'passUpTo',
      value: 0,
      unit: 'posts',
      reason: {
        en: 'Posts that repeat an earlier title. Every page should be told apart by its title.',
        bn: 'যেসব লেখা আগের কোনো শিরোনাম আবার ব্যবহার করেছে। প্রতিটি পাতা শিরোনামেই আলাদা হওয়া উচিত।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'warnUpTo',
      value: 2,
      unit: 'posts',
      reason: {
        en: 'One or two repeated titles are an oversight; more are a habit.',
        bn: 'এক-দুটি একই শিরোনাম অসাবধানতা; তার বেশি হলে অভ্যাস।',
      },
      googleGivesNoNumber: true,
    },
    {
      key: 'clickbaitUpTo',
      value: 0.1,
      unit: 'share',
      reason: {
        en: 'Google asks for titles that neither exaggerate nor shock; one in ten allows for a joke.',
        bn: 'গুগল অতিরঞ্জিত বা চমক-জাগানো শিরোনাম চায় না; দশটিতে একটি পর্যন্ত ছাড় দেওয়া হয়েছে।',
      },
      googleGivesNoNumber: true,
    },
  ],
} satisfies Record<string, Threshold[]>
