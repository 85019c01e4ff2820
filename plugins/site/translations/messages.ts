import type { Messages } from '../../../src/check/messages'

/** What the checks of the site say, in English and Bengali. */
export const messages = {
  en: {
    'page-privacy-exists:pass': 'The privacy page “{title}” is linked from every page.',
    'page-privacy-exists:warn':
      'The privacy page “{title}” exists, but neither header nor footer links to it.',
    'page-privacy-exists:fail': 'There is no published privacy page. Google requires one.',
    'page-privacy-exists:fail-empty':
      'The privacy page “{title}” has no text. Google requires one.',
    'page-privacy-exists:fail-kind':
      'There is no page of the kind “privacy”, though “{title}” looks like one.',
    'page-privacy-exists:fix':
      'Write a privacy page that says what happens on your site, cookies included, and publish it.',
    'page-privacy-exists:fix-link': 'Add “{title}” to the footer.',
    'page-privacy-exists:fix-kind': 'Open “{title}” and set its kind to privacy.',

    'page-about-identity:pass':
      'The about page “{title}” says in {words, plural, one {# word} other {# words}} what the blog is, and somebody answers for it.',
    'page-about-identity:warn-short':
      'The about page “{title}” has {words, plural, one {# word} other {# words}}; it takes about {wanted} to say who writes, about what and why.',
    'page-about-identity:warn-nobody':
      'The about page “{title}” names none of your authors, and not every post has an author with a biography.',
    'page-about-identity:warn-both':
      'The about page “{title}” has {words, plural, one {# word} other {# words}} and names none of your authors.',
    'page-about-identity:fail': 'There is no published about page.',
    'page-about-identity:fix':
      'Say who runs the blog, what it is about and why. A pen name is allowed; invented credentials are not.',

    'page-trust-linked:pass': 'The privacy, about and contact pages stand in the footer.',
    'page-trust-linked:warn':
      'One of the privacy, about and contact pages is missing from the footer or unfinished.',
    'page-trust-linked:fail':
      '{count, plural, one {One of the privacy, about and contact pages is} other {# of the privacy, about and contact pages are}} missing from the footer or unfinished.',
    'page-trust-linked:missing':
      '{kind, select, privacy {there is no published privacy page} about {there is no published about page} other {there is no published contact page}}',
    'page-trust-linked:not-linked': 'the footer does not link to “{title}”',
    'page-trust-linked:blank': 'still holds a blank of a template: {blank}',
    'page-trust-linked:fix':
      'Publish what is missing, add it to the footer, and fill in what a template left open.',

    'nav-main-menu:pass':
      'The menu has {links, plural, one {# working link} other {# working links}}, and every post is within {most, plural, one {# click} other {# clicks}}.',
    'nav-main-menu:warn-short':
      'The menu has {links, plural, =0 {no working link} one {one working link} other {# working links}}; {wanted} make a menu.',
    'nav-main-menu:warn-far':
      '{far, plural, one {One post is} other {# posts are}} more than {most, plural, one {# click} other {# clicks}} from the front page.',
    'nav-main-menu:clicks': '{clicks, plural, one {# click} other {# clicks}} away or more',
    'nav-main-menu:fail':
      '{dead, plural, one {The menu item “{label}” leads} other {# menu items, “{label}” among them, lead}} to something that is not published.',
    'nav-main-menu:fail-empty': 'The header has no menu.',
    'nav-main-menu:fix': 'Remove the item, or publish what it leads to.',
    'nav-main-menu:fix-empty':
      'Put {wanted} links or more into the header: your main categories and the about page.',
    'nav-main-menu:fix-far':
      'Put the categories of these posts into the menu, or link to them from newer posts.',

    'nav-broken-links:pass':
      '{total, plural, one {The one link or picture inside the blog works} other {All # links and pictures inside the blog work}}.',
    'nav-broken-links:warn':
      '{count, plural, one {One} other {#}} of {total} links and pictures inside the blog {count, plural, one {leads} other {lead}} nowhere.',
    'nav-broken-links:fail':
      '{count, plural, one {One} other {#}} of {total} links and pictures inside the blog {count, plural, one {leads} other {lead}} nowhere.',
    'nav-broken-links:n/a': 'No text links inside the blog or shows a picture.',
    'nav-broken-links:link': 'links to {path}, where there is nothing',
    'nav-broken-links:image': 'shows a picture whose file is missing: {alt}',
    'nav-broken-links:seen': 'answered {status}; found on {where}',
    'nav-broken-links:fix': 'Open each post named here and mend or remove the link or picture.',

    'nav-orphans:pass':
      '{count, plural, =0 {Every post is} one {All but one of {total} posts are} other {All but # of {total} posts are}} linked from another text or a menu.',
    'nav-orphans:warn': 'Nothing links to {count, plural, one {one} other {#}} of {total} posts.',
    'nav-orphans:fail':
      'Nothing links to {count, plural, one {one} other {#}} of {total} posts. A reader of one post finds no way to the next.',
    'nav-orphans:n/a': 'With fewer than two posts there is nothing to link.',
    'nav-orphans:fix': 'Link to these posts from others on the same matter.',
  },
  bn: {
    'page-privacy-exists:pass': 'গোপনীয়তা পাতা ‘{title}’ সব পাতা থেকে খোলা যায়।',
    'page-privacy-exists:warn': 'গোপনীয়তা পাতা ‘{title}’ আছে, কিন্তু হেডার বা ফুটারে তার লিংক নেই।',
    'page-privacy-exists:fail': 'কোনো গোপনীয়তা পাতা প্রকাশিত নেই। গুগল এটি বাধ্যতামূলক করেছে।',
    'page-privacy-exists:fail-empty': 'গোপনীয়তা পাতা ‘{title}’ ফাঁকা। গুগল এটি বাধ্যতামূলক করেছে।',
    'page-privacy-exists:fail-kind':
      'গোপনীয়তা ধরনের কোনো পাতা নেই, তবে ‘{title}’ দেখে তেমনই মনে হয়।',
    'page-privacy-exists:fix':
      'আপনার সাইটে কুকিসহ কী কী তথ্য ব্যবহৃত হয়, তা জানিয়ে একটি গোপনীয়তা পাতা লিখে প্রকাশ করুন।',
    'page-privacy-exists:fix-link': 'ফুটারে ‘{title}’ যোগ করুন।',
    'page-privacy-exists:fix-kind': '‘{title}’ খুলে তার ধরন হিসেবে গোপনীয়তা বেছে নিন।',

    'page-about-identity:pass':
      'পরিচিতি পাতায় (‘{title}’) {words} শব্দে ব্লগের কথা বলা আছে, আর লেখার দায় কে নিচ্ছেন তা জানা যায়।',
    'page-about-identity:warn-short':
      'পরিচিতি পাতায় (‘{title}’) আছে {words}টি শব্দ; কে লিখছেন, কী নিয়ে এবং কেন, তা বলতে অন্তত {wanted}টি দরকার।',
    'page-about-identity:warn-nobody':
      'পরিচিতি পাতায় (‘{title}’) কোনো লেখকের নাম নেই, সব লেখায় পরিচিতিসহ লেখকও দেওয়া হয়নি।',
    'page-about-identity:warn-both':
      'পরিচিতি পাতায় (‘{title}’) শব্দ মাত্র {words}টি, কোনো লেখকের নামও নেই।',
    'page-about-identity:fail': 'কোনো পরিচিতি পাতা প্রকাশিত নেই।',
    'page-about-identity:fix':
      'ব্লগটি কে চালান, কী নিয়ে এবং কেন, তা লিখুন। ছদ্মনাম চলবে, বানানো যোগ্যতা চলবে না।',

    'page-trust-linked:pass': 'গোপনীয়তা, পরিচিতি ও যোগাযোগের পাতা ফুটারে আছে।',
    'page-trust-linked:warn': 'গোপনীয়তা, পরিচিতি ও যোগাযোগের একটি পাতা ফুটারে নেই বা অসম্পূর্ণ।',
    'page-trust-linked:fail': 'গোপনীয়তা, পরিচিতি ও যোগাযোগের {count}টি পাতা ফুটারে নেই বা অসম্পূর্ণ।',
    'page-trust-linked:missing':
      '{kind, select, privacy {গোপনীয়তার কোনো পাতা প্রকাশিত নেই} about {কোনো পরিচিতি পাতা প্রকাশিত নেই} other {যোগাযোগের কোনো পাতা প্রকাশিত নেই}}',
    'page-trust-linked:not-linked': 'ফুটারে ‘{title}’ পাতার লিংক নেই',
    'page-trust-linked:blank': 'নমুনার ফাঁকা জায়গা এখনো পূরণ হয়নি: {blank}',
    'page-trust-linked:fix': 'যা নেই তা প্রকাশ করুন, ফুটারে যোগ করুন, আর নমুনার ফাঁকা জায়গাগুলো পূরণ করুন।',

    'nav-main-menu:pass': 'মেনুতে {links}টি সচল লিংক আছে, আর প্রতিটি লেখা {most} ক্লিকের মধ্যে।',
    'nav-main-menu:warn-short':
      'মেনুতে {links, plural, =0 {কোনো সচল লিংক নেই} other {সচল লিংক মাত্র #টি}}; অন্তত {wanted}টি থাকা উচিত।',
    'nav-main-menu:warn-far': '{far}টি লেখায় প্রথম পাতা থেকে পৌঁছাতে {most}টির বেশি ক্লিক লাগে।',
    'nav-main-menu:clicks': '{clicks} ক্লিক বা তার বেশি দূরে',
    'nav-main-menu:fail':
      '{dead, plural, =1 {মেনুর ‘{label}’ লিংকটি} other {‘{label}’সহ মেনুর #টি লিংক}} এমন কিছুতে নিয়ে যায়, যা প্রকাশিত নয়।',
    'nav-main-menu:fail-empty': 'হেডারে কোনো মেনু নেই।',
    'nav-main-menu:fix': 'লিংকটি সরান, নয়তো যেখানে নিয়ে যায় তা প্রকাশ করুন।',
    'nav-main-menu:fix-empty':
      'হেডারে অন্তত {wanted}টি লিংক দিন: আপনার প্রধান বিভাগগুলো আর পরিচিতি পাতা।',
    'nav-main-menu:fix-far': 'এসব লেখার বিভাগ মেনুতে রাখুন, নয়তো নতুন লেখা থেকে এগুলোর লিংক দিন।',

    'nav-broken-links:pass': 'ব্লগের ভেতরের {total}টি লিংক ও ছবির সবই সচল।',
    'nav-broken-links:warn': 'ব্লগের ভেতরের {total}টি লিংক ও ছবির {count}টি অচল।',
    'nav-broken-links:fail': 'ব্লগের ভেতরের {total}টি লিংক ও ছবির {count}টি অচল।',
    'nav-broken-links:n/a': 'কোনো লেখায় ব্লগের ভেতরের লিংক বা ছবি নেই।',
    'nav-broken-links:link': '{path} ঠিকানার লিংক আছে, সেখানে কিছু নেই',
    'nav-broken-links:image': 'একটি ছবির ফাইল নেই: {alt}',
    'nav-broken-links:seen': 'উত্তর এসেছে {status}; লিংকটি আছে এখানে: {where}',
    'nav-broken-links:fix': 'এখানে দেখানো প্রতিটি লেখা খুলে লিংক বা ছবিটি ঠিক করুন, নয়তো সরান।',

    'nav-orphans:pass':
      '{count, plural, =0 {প্রতিটি লেখাতেই} other {{total}টি লেখার #টি ছাড়া সবগুলোতেই}} অন্য লেখা বা মেনু থেকে যাওয়া যায়।',
    'nav-orphans:warn': '{total}টি লেখার {count}টির লিংক ব্লগের কোথাও নেই।',
    'nav-orphans:fail':
      '{total}টি লেখার {count}টির লিংক ব্লগের কোথাও নেই। একটি লেখা পড়ে পাঠক পরেরটির পথ পান না।',
    'nav-orphans:n/a': 'দুটির কম লেখা থাকলে লিংক দেওয়ার কিছু নেই।',
    'nav-orphans:fix': 'একই বিষয়ের অন্য লেখা থেকে এগুলোর লিংক দিন।',
  },
} satisfies Messages
