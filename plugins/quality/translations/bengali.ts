import { languageNames } from './languageNames'
import { policyTexts } from './policyTexts'

const language = languageNames({ value: 'language', language: 'bn' })
const declared = languageNames({ value: 'declared', language: 'bn' })

const noPosts = 'যাচাই করার মতো কোনো প্রকাশিত লেখা এখনো নেই।'
const publishFirst = 'আগে কয়েকটি পূর্ণাঙ্গ লেখা প্রকাশ করুন, তারপর আবার প্রতিবেদন চালান।'
const withoutPosts = (id: string) => ({
  [`${id}:no-posts`]: noPosts,
  [`${id}:publish-first`]: publishFirst,
})

/** The texts of the checks in Bengali. */
export const bengali: Readonly<Record<string, string>> = {
  'content-substantive-count:pass': '{posts, number}টি লেখার মধ্যে {count, number}টি পূর্ণাঙ্গ।',
  'content-substantive-count:warn':
    'এ পর্যন্ত {count, number}টি পূর্ণাঙ্গ লেখা; পূর্ণ একটি ব্লগে অন্তত {needed, number}টি থাকে।',
  'content-substantive-count:fail':
    '{count, plural, =0 {একটিও পূর্ণাঙ্গ লেখা নেই} other {পূর্ণাঙ্গ লেখা মাত্র {count, number}টি}}: পর্যালোচনার জন্য খুব কম।',
  'content-substantive-count:fix':
    'আরও {more, number}টি পূর্ণাঙ্গ লেখা প্রকাশ করুন। তালিকার ওপরের দিকের লেখাগুলোতে কাজ সবচেয়ে কম বাকি, সেগুলো দিয়েই শুরু করুন।',
  'content-substantive-count:thin': '{words, number} শব্দ; আরও {more, number} শব্দ দরকার।',
  'content-substantive-count:duplicate': '“{title}” লেখাটিরই পুনরাবৃত্তি।',
  'content-substantive-count:unreviewed':
    'ইমপোর্ট, ফিড, এপিআই বা এআই থেকে আসা লেখা; এখনো কেউ পড়ে অনুমোদন করেননি।',

  'content-depth-median:pass': 'অর্ধেক লেখায় {median, number} বা তার বেশি শব্দ আছে।',
  'content-depth-median:warn':
    'মাঝারি মাপের লেখায় {median, number} শব্দ; অনেকে {passFrom, number} শব্দের কথা বলেন, তবে গুগল কোনো সংখ্যা দেয় না।',
  'content-depth-median:fail': 'মাঝারি মাপের লেখায় মাত্র {median, number} শব্দ।',
  'content-depth-median:fix':
    'তালিকার লেখাগুলোতে উদাহরণ, তথ্য ও নিজের অভিজ্ঞতা যোগ করুন; অযথা কথা বাড়াবেন না।',
  'content-depth-median:words': '{words, number} শব্দ।',
  ...withoutPosts('content-depth-median'),

  'content-thin-share:pass':
    '{thin, plural, =0 {{minimumWords, number} শব্দের কম কোনো লেখা নেই।} other {{minimumWords, number} শব্দের কম লেখা মাত্র {thin, number}টি।}}',
  'content-thin-share:warn':
    '{posts, number}টির মধ্যে {thin, number}টি লেখা {minimumWords, number} শব্দের কম ({share, number, percent})।',
  'content-thin-share:fail':
    '{posts, number}টির মধ্যে {thin, number}টি লেখাই {minimumWords, number} শব্দের কম ({share, number, percent}); এটা অনেক বেশি।',
  'content-thin-share:fix':
    'তালিকার লেখাগুলো বড় করুন, কাছাকাছি বিষয়ের লেখা এক করে দিন, অথবা প্রকাশ থেকে সরিয়ে নিন।',
  'content-thin-share:words': '{words, number} শব্দ।',
  ...withoutPosts('content-thin-share'),

  'content-full-sentences:pass': '{share, number, percent} লেখা পূর্ণ বাক্যের অনুচ্ছেদে লেখা।',
  'content-full-sentences:warn': '{broken, number}টি লেখা মূলত শিরোনাম, তালিকা বা সারণি।',
  'content-full-sentences:fail':
    'অনেক লেখাতেই বাক্যের চেয়ে শিরোনাম আর তালিকা বেশি: {posts, number}টির মধ্যে {broken, number}টি।',
  'content-full-sentences:fix':
    'তালিকার লেখাগুলোর শিরোনাম ও তালিকা ভেঙে ব্যাখ্যাসহ অনুচ্ছেদ লিখুন: অন্তত {minimum, number, percent} শব্দ অনুচ্ছেদে থাকুক।',
  'content-full-sentences:prose': '{share, number, percent} শব্দ অনুচ্ছেদে আছে।',
  ...withoutPosts('content-full-sentences'),

  'content-no-placeholder:pass': 'পাঠক যা পড়েন, তাতে কোনো অসমাপ্ত বা নমুনা লেখা নেই।',
  'content-no-placeholder:warn':
    '{count, number}টি কথা অসমাপ্ত লেখার মতো শোনায়, তবে ইচ্ছে করেও লেখা হতে পারে।',
  'content-no-placeholder:fail': '{count, number}টি জায়গায় আসল লেখার বদলে অসমাপ্ত বা নমুনা লেখা আছে।',
  'content-no-placeholder:fix':
    'তালিকার প্রতিটি জায়গার লেখা শেষ করুন, অথবা পাতাটি প্রকাশ থেকে সরিয়ে নিন।',
  'content-no-placeholder:found': '“{found}” আছে এখানে: {context}',
  'content-no-placeholder:quoted': 'হয়তো উদ্ধৃত বা ইচ্ছে করে লেখা: “{found}”, এখানে: {context}',
  ...withoutPosts('content-no-placeholder'),

  'content-own-text-vs-media:pass':
    '{share, number, percent} লেখায় ছবি ও ভিডিওর পাশে আপনার নিজের কথা যথেষ্ট আছে।',
  'content-own-text-vs-media:warn':
    '{lacking, number}টি লেখায় ছবি ও ভিডিওর তুলনায় আপনার নিজের কথা কম।',
  'content-own-text-vs-media:fail':
    'অনেক লেখা মূলত ছবি, ভিডিও বা এমবেড: {posts, number}টির মধ্যে {lacking, number}টি।',
  'content-own-text-vs-media:fix':
    'যা দেখাচ্ছেন তা নিজের ভাষায় বুঝিয়ে লিখুন: প্রতি ভিডিও বা এমবেডে প্রায় {wordsPerEmbed, number} শব্দ, প্রতি ছবিতে {wordsPerImage, number} শব্দ।',
  'content-own-text-vs-media:lacks':
    '{embeds, plural, =0 {} other {{embeds, number}টি এমবেড, }}{images, plural, =0 {} other {{images, number}টি ছবি, }}নিজের {words, number} শব্দ; আরও {missing, number} শব্দ দরকার।',
  ...withoutPosts('content-own-text-vs-media'),

  'content-language-supported:pass': `ব্লগটির ভাষা ${language}, যা অ্যাডসেন্স সমর্থন করে।`,
  'content-language-supported:warn': `ব্লগটির ভাষা ${language}, তবে {unsupported, number}টি লেখা এমন ভাষায়, যা অ্যাডসেন্স সমর্থন করে না।`,
  'content-language-supported:mismatched': `ব্লগটির ভাষা ${language}, যা অ্যাডসেন্স সমর্থন করে; তবে কোথাও জানানো ভাষার সঙ্গে লেখার ভাষা মিলছে না।`,
  'content-language-supported:fail':
    'মাত্র {share, number, percent} লেখা এমন ভাষায়, যা অ্যাডসেন্স সমর্থন করে।',
  'content-language-supported:primary-unsupported': `ব্লগটির প্রধান ভাষা ${language}, যা অ্যাডসেন্স সমর্থন করে না।`,
  'content-language-supported:unknown':
    'ভাষা বোঝার মতো যথেষ্ট লেখা নেই: অক্ষর আছে {letters, number}টি, দরকার {minimumLetters, number}টি।',
  'content-language-supported:fix':
    'প্রধানত গুগলের ৫০টির তালিকায় থাকা ভাষায় লিখুন; তালিকার লেখাগুলো অনুবাদ করুন বা প্রকাশ থেকে সরিয়ে নিন।',
  'content-language-supported:fix-declared': 'লেখাটি যে ভাষায়, ভাষার ঘরে সেটিই বেছে দিন।',
  'content-language-supported:unsupported': `লেখাটির ভাষা ${language}, যা গুগলের তালিকায় নেই।`,
  'content-language-supported:mismatch': `জানানো হয়েছে ${declared}, কিন্তু লেখাটির ভাষা ${language}।`,
  'content-language-supported:blog-mismatch': `ব্লগের সেটিংসে ভাষা ${declared}, কিন্তু বেশির ভাগ লেখার ভাষা ${language}।`,
  'content-language-supported:romanised':
    'ইংরেজি হরফে লেখা বাংলা। গুগলের তালিকায় বাংলা আছে, কিন্তু অন্য হরফের কথা নেই; বাংলা হরফে লিখুন।',
  'content-language-supported:romanised-blog':
    'ব্লগটি মূলত ইংরেজি হরফে লেখা বাংলায়। গুগলের তালিকায় বাংলা আছে, তবে এভাবে লিখলে চলবে কি না, তা বলা নেই।',
  'content-language-supported:fix-romanised':
    'বাংলা হরফে লিখুন; তাতে গুগলও ভাষাটি চিনবে, পাঠকেরও পড়তে সুবিধা হবে।',
  ...withoutPosts('content-language-supported'),

  'content-thin-archives:pass':
    'প্রতিটি বিভাগ, ট্যাগ ও লেখকের পাতায় অন্তত {minimumPosts, number}টি লেখা আছে।',
  'content-thin-archives:warn':
    '{thin, number}টি আর্কাইভ পাতায় {minimumPosts, number}টির কম লেখা আছে।',
  'content-thin-archives:fail':
    '{thin, number}টি আর্কাইভ পাতায় {minimumPosts, number}টির কম লেখা: এসব পাতার নিজস্ব কিছুই নেই।',
  'content-thin-archives:n/a': 'ব্লগে বিভাগ, ট্যাগ বা লেখকের কোনো প্রকাশ্য পাতা নেই।',
  'content-thin-archives:fix':
    'ছোট বিভাগ ও ট্যাগগুলো এক করে দিন, সেগুলোতে আরও লিখুন, অথবা নোইনডেক্স করে দিন।',
  'content-thin-archives:posts':
    '{posts, plural, =0 {কোনো লেখা নেই।} other {{posts, number}টি লেখা।}}',

  'content-titles:pass': 'প্রতিটি লেখার শিরোনাম আলাদা।',
  'content-titles:warn':
    '{repeated, plural, =0 {কোনো শিরোনাম দুবার ব্যবহৃত হয়নি} other {{repeated, number}টি শিরোনাম আগেও ব্যবহৃত হয়েছে}}{firstLevel, plural, =0 {} other {; {firstLevel, number}টি লেখার ভেতরে এইচ১ শিরোনাম আছে}}{skipping, plural, =0 {} other {; {skipping, number}টি লেখায় শিরোনামের একটি স্তর বাদ পড়েছে}}{silentLinks, plural, =0 {} other {; {silentLinks, number}টি লেখায় এমন লিংক আছে, যা থেকে গন্তব্য বোঝা যায় না}}।',
  'content-titles:fail':
    '{posts, number}টি লেখার মধ্যে {repeated, number}টির শিরোনাম আগেও ব্যবহৃত হয়েছে, {sensational, number}টির শিরোনাম চটকদার।',
  'content-titles:fix':
    'তালিকার প্রতিটি লেখায় এমন শিরোনাম দিন, যা থেকে ভেতরে কী আছে সোজাসুজি বোঝা যায়; লেখার ভেতরে এইচ২ থেকে শিরোনাম দিন।',
  'content-titles:repeats': '“{title}” শিরোনামটি আগেও ব্যবহৃত হয়েছে।',
  'content-titles:clickbait': 'চটকদার শোনায়: “{found}”।',
  'content-titles:heading-first-level':
    'লেখার ভেতরে এইচ১ শিরোনাম: “{found}”; অথচ লেখার শিরোনামটিই এইচ১।',
  'content-titles:heading-skips': '“{found}” শিরোনামের আগে একটি স্তর বাদ পড়েছে।',
  'content-titles:link-says-nothing':
    '“{found}” লিংকটি কোথায় নিয়ে যায়, বোঝা যায় না; সেখানে কী আছে, তা লিখুন।',
  ...withoutPosts('content-titles'),

  ...policyTexts.bn,
}
