/** The words of the report that belong to no single rule: English, then Bengali. */
export const reportTexts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'readiness:not-measured': ['Not measured by this version.', 'এই সংস্করণ এটি মাপে না।'],
  'readiness:check-failed': ['This could not be judged: {reason}', 'এটি বিচার করা যায়নি: {reason}'],
  'readiness:check-failed-fix': [
    'Run the report again. If it says the same, tell whoever runs this installation.',
    'প্রতিবেদনটি আবার চালান। একই কথা এলে এই সাইট যিনি চালান, তাঁকে জানান।',
  ],

  'document:title': ['The rules of readiness', 'প্রস্তুতির নিয়মগুলো'],
  'document:intro': [
    'All {count} rules, version {version}; this version measures {measured} of them. This page is made from the data that judges, and a test compares both.',
    'মোট {count}টি নিয়ম, সংস্করণ {version}; এই সংস্করণ তার {measured}টি মাপে। যে তথ্য দিয়ে বিচার হয়, এই পাতা তা থেকেই তৈরি; একটি পরীক্ষা দুটো মিলিয়ে দেখে।',
  ],
  'document:ours': [
    'Google gives no number; this one is ours and can be changed.',
    'গুগল কোনো সংখ্যা দেয় না; এটি আমাদের, বদলানো যায়।',
  ],
  'document:report': ['Readiness for AdSense', 'অ্যাডসেন্সের প্রস্তুতি'],
  'document:rest': ['Everything else', 'বাকি সব'],
  'document:score': ['{score} of 100', '১০০-তে {score}'],
  'document:no-score': ['too little is known', 'খুব কম জানা গেছে'],
  'document:wanted': ['at least {floor} wanted', 'দরকার অন্তত {floor}'],
  'document:unchanged': ['Nothing changed.', 'কিছু বদলায়নি।'],
  'document:weight': ['weight {weight}', 'ওজন {weight}'],
  'document:promotable': ['may be promoted to quality', 'মানের নিয়ম হিসেবে ধরা যায়'],
  'document:measured': [
    'What it found and how to mend it stands in the report.',
    'কী পাওয়া গেছে ও কীভাবে ঠিক করবেন, তা প্রতিবেদনে লেখা থাকে।',
  ],
  'document:floor': [
    'For “ready to apply” this area needs a score of {floor} of 100.',
    '“আবেদনের জন্য প্রস্তুত” হতে এই বিভাগে ১০০-র মধ্যে {floor} লাগে।',
  ],
  'document:no-floor': [
    'This area has a score, but no least score.',
    'এই বিভাগের নম্বর আছে, তবে ন্যূনতম নম্বর নেই।',
  ],

  'todo:step': [
    '{count, plural, one {One place} other {# places}}, about {minutes, plural, one {# minute} other {# minutes}} (our guess)',
    '{count}টি জায়গা, আন্দাজে {minutes} মিনিট',
  ],
  'profile:official': [
    'Judged by what Google states: only that may stop an application',
    'গুগলের বলা নিয়মে বিচার: শুধু সেগুলোই আবেদন আটকায়',
  ],
  'profile:strict': [
    'Judged strictly: falling short of a recommended number stops an application too',
    'কড়া বিচার: সুপারিশ করা সংখ্যা না মিললেও আবেদন আটকায়',
  ],

  'markdown:todo': ['What to do, in this order', 'যা করবেন, এই ক্রমে'],
  'markdown:nothing': ['Nothing is left to mend.', 'ঠিক করার কিছু বাকি নেই।'],
  'markdown:effort': [
    '{count, plural, one {# place} other {# places}}, about {minutes, plural, one {# minute} other {# minutes}} in all. The minutes are our guess.',
    '{count}টি জায়গা, সব মিলিয়ে প্রায় {minutes} মিনিট। সময়টা আমাদের আন্দাজ।',
  ],
  'markdown:more': ['and {count, plural, one {# more} other {# more}}', 'আরও {count}টি'],
  'markdown:changes': ['Since the last report', 'আগের প্রতিবেদনের পর'],
  'markdown:verdict': [
    'The verdict went from “{from}” to “{to}”',
    'রায় “{from}” থেকে “{to}” হয়েছে',
  ],
  'markdown:better': ['Better', 'ভালো হয়েছে'],
  'markdown:worse': ['Worse', 'খারাপ হয়েছে'],
  'markdown:others': ['Known now, or not known any more', 'এখন জানা গেছে, অথবা আর জানা নেই'],
  'markdown:other-rules': [
    'The two reports were made by different rules or numbers',
    'দুই প্রতিবেদনের নিয়ম বা সংখ্যা এক নয়',
  ],
  'markdown:rules': ['Rules {version}', 'নিয়মের সংস্করণ {version}'],

  'verdict:not-ready': ['Not ready', 'এখনো প্রস্তুত নয়'],
  'verdict:cannot-say-yet': ['Cannot say yet', 'এখনই বলা যাচ্ছে না'],
  'verdict:nearly-ready': ['Nearly ready', 'প্রায় প্রস্তুত'],
  'verdict:ready-to-apply': ['Ready to apply', 'আবেদনের জন্য প্রস্তুত'],
  'verdict:not-ready:text': [
    '{count, plural, one {One finding matches a reason} other {# findings match reasons}} for which Google says that it refuses sites. Mend {count, plural, one {it} other {them}} before you apply.',
    'যেসব কারণে সাইট ফিরিয়ে দেয় বলে গুগল জানিয়েছে, তার সঙ্গে {count}টি বিষয় মেলে। আবেদনের আগে এগুলো ঠিক করুন।',
  ],
  'verdict:not-ready:text-strict': [
    'By the strict profile of this blog {count, plural, one {one finding stops} other {# findings stop}} an application; {official, plural, =0 {none of them matches a reason} one {one of them matches a reason} other {# of them match reasons}} for which Google says that it refuses sites.',
    'এই ব্লগের কড়া বিচারে {count}টি বিষয় আবেদন আটকায়; যেসব কারণে সাইট ফিরিয়ে দেয় বলে গুগল জানিয়েছে, তার সঙ্গে {official, plural, =0 {এর একটিও মেলে না} other {মেলে {official}টি}}।',
  ],
  'verdict:cannot-say-yet:text-strict': [
    'Nothing measured so far stands in the way, but by the strict profile of this blog {count, plural, one {one thing that has not been measured does} other {# things that have not been measured do}}. Unknown is not the same as good, so we do not call the blog ready. What is missing is listed, with what it takes.',
    'এ পর্যন্ত মাপা কিছুই বাধা নয়, তবে এই ব্লগের কড়া বিচারে দরকারি {count}টি বিষয় এখনো মাপা হয়নি। অজানা মানেই ভালো নয়, তাই ব্লগটিকে প্রস্তুত বলছি না। কী কী বাকি আর তার জন্য কী দরকার, নিচে লেখা আছে।',
  ],
  'verdict:cannot-say-yet:text': [
    'Nothing measured so far stands in the way, but {count, plural, =0 {too little is known of an area that needs a score} one {one thing that Google requires has not been measured} other {# things that Google requires have not been measured}}. Unknown is not the same as good, so we do not call the blog ready. What is missing is listed, with what it takes.',
    'এ পর্যন্ত মাপা কিছুই বাধা নয়, তবে {count, plural, =0 {নম্বর দরকার এমন একটি বিভাগের খুব কম জানা গেছে} other {গুগলের চাওয়া #টি বিষয় এখনো মাপা হয়নি}}। অজানা মানেই ভালো নয়, তাই ব্লগটিকে প্রস্তুত বলছি না। কী কী বাকি আর তার জন্য কী দরকার, নিচে লেখা আছে।',
  ],
  'verdict:nearly-ready:text': [
    'Nothing that Google refuses outright was found, but the quality falls short in the places named here. You may apply; you had better mend them first.',
    'গুগল সরাসরি ফিরিয়ে দেয়, এমন কিছু পাওয়া যায়নি। তবে নিচের জায়গাগুলোতে মান এখনো কম। আবেদন করা যায়, কিন্তু আগে এগুলো ঠিক করাই ভালো।',
  ],
  'verdict:ready-to-apply:text': [
    'Of all that we can check, nothing fits a reason that Google publishes for turning a site down. The decision is Google’s: a review takes some days, at times two to four weeks.',
    'আমরা যা যা যাচাই করতে পারি, তার কোনোটিই সাইট ফিরিয়ে দেওয়ার প্রকাশিত কারণের সঙ্গে মেলে না। সিদ্ধান্ত গুগলের; পর্যালোচনায় কয়েক দিন, কখনো দুই থেকে চার সপ্তাহ লাগে।',
  ],
  'readiness:coverage': [
    '{known} of {total} rules had evidence.',
    '{total}টি নিয়মের {known}টির তথ্য পাওয়া গেছে।',
  ],
  'readiness:no-probability': [
    'This is no probability. Nobody outside Google can give one.',
    'এটি সম্ভাবনার হিসাব নয়। গুগলের বাইরে কেউ তা বলতে পারে না।',
  ],
  'readiness:our-number': [
    'Google gives no number here; this one is ours.',
    'এখানে গুগল কোনো সংখ্যা দেয় না; সংখ্যাটি আমাদের।',
  ],
  'readiness:changed-threshold': [
    'Judged by {to} in place of {from}',
    '{from} বাদ দিয়ে {to} ধরে বিচার করা হয়েছে',
  ],
  'readiness:no-score': [
    'No score: too little of this area is known.',
    'নম্বর নেই: এই অংশের খুব কম জানা গেছে।',
  ],

  'area:content': ['Content', 'লেখা'],
  'area:originality': ['Originality', 'মৌলিকতা'],
  'area:niche': ['Subject', 'বিষয়'],
  'area:cadence': ['Regularity', 'নিয়মিততা'],
  'area:traffic': ['Readers', 'পাঠক'],
  'area:pages': ['Pages and navigation', 'পাতা ও চলাচল'],
  'area:technical': ['Technology', 'কারিগরি দিক'],
  'area:policy': ['Policy and account', 'নীতিমালা ও অ্যাকাউন্ট'],

  'global:blog': ['Settings of the blog', 'ব্লগের সেটিংস'],
  'global:navigation': ['Menus', 'মেনু'],
  'create:pages': ['Make the page', 'পাতাটি তৈরি করুন'],
  'global:thresholds': ['Thresholds', 'মানদণ্ড'],

  'status:pass': ['Passed', 'ঠিক আছে'],
  'status:warn': ['Warning', 'সতর্কতা'],
  'status:fail': ['Failed', 'ঠিক নেই'],
  'status:unknown': ['Unknown', 'অজানা'],
  'status:n/a': ['Does not apply', 'প্রযোজ্য নয়'],

  'basis:official': ['Google’s rule', 'গুগলের নিয়ম'],
  'basis:official-number-ours': ['Google’s rule, our number', 'গুগলের নিয়ম, সংখ্যাটি আমাদের'],
  'basis:advisory': ['Advice', 'পরামর্শ'],
  'basis:folklore': ['Folklore', 'প্রচলিত ধারণা'],
  'basis:ours': ['Ours', 'আমাদের নিয়ম'],

  'blocks:always': ['Must be right before you apply', 'আবেদনের আগে ঠিক হতেই হবে'],
  'blocks:attested': ['You must confirm it', 'আপনাকে নিশ্চিত করতে হবে'],
  'blocks:quality': ['Counts for quality', 'মানের হিসাবে ধরা হয়'],
  'blocks:raised': ['Stops it by this blog’s strict profile', 'এই ব্লগের কড়া বিচারে আবেদন আটকায়'],
  'blocks:never': ['Stands in no way', 'কিছু আটকায় না'],

  'grade:official': ['Read at Google’s own address', 'গুগলের নিজের ঠিকানায় পড়া'],
  'grade:copy': ['Google’s page, read in a copy', 'গুগলের পাতা, অনুলিপি থেকে পড়া'],
  'grade:transcript': ['Google’s words, written down by others', 'গুগলের কথা, অন্যের লিখে রাখা'],
  'grade:community': ['Not Google’s', 'গুগলের নয়'],
  'grade:ours': ['Ours', 'আমাদের'],

  'unit:count': ['{count, number}', '{count, number}টি'],
  'unit:share': ['{count, number, percent}', '{count, number, percent}'],
  'unit:words': ['{count, plural, one {# word} other {# words}}', '{count, number} শব্দ'],
  'unit:days': ['{count, plural, one {# day} other {# days}}', '{count, number} দিন'],
  'unit:weeks': ['{count, plural, one {# week} other {# weeks}}', '{count, number} সপ্তাহ'],
  'unit:posts': ['{count, plural, one {# post} other {# posts}}', '{count, number}টি লেখা'],
  'unit:letters': ['{count, plural, one {# letter} other {# letters}}', '{count, number} অক্ষর'],
  'unit:pixels': ['{count, plural, one {# pixel} other {# pixels}}', '{count, number} পিক্সেল'],
}
