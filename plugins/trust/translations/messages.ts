import type { Messages } from '../../../src/check/messages'

/** What the checks of the pages and of the owner's word say, in English and Bengali. */
export const messages = {
  en: {
    'page-privacy-ad-disclosures:pass':
      'The privacy page “{title}” states all {wanted} facts about advertising that Google asks for.',
    'page-privacy-ad-disclosures:pass-word':
      'The privacy page “{title}” is in a language that we cannot read ({language}); you confirmed that it states the four facts.',
    'page-privacy-ad-disclosures:warn':
      'The privacy page “{title}” states {made} of the {wanted} facts about advertising that Google asks for.',
    'page-privacy-ad-disclosures:fail':
      'The privacy page “{title}” states {made, plural, =0 {none} other {#}} of the {wanted} facts about advertising that Google asks for.',
    'page-privacy-ad-disclosures:fail-none':
      'There is no published privacy page that could say anything about advertising.',
    'page-privacy-ad-disclosures:fail-blank':
      'The privacy page “{title}” still holds a blank of a template: {blank}',
    'page-privacy-ad-disclosures:unknown':
      'The privacy page “{title}” is in a language that we cannot read ({language}).',
    'page-privacy-ad-disclosures:fix':
      'Add the sentences that are missing, or fill in the template’s; keep only what is true of your site. For another language than Bengali or English, confirm on the screen “Owner’s word” that the page states the four facts.',
    'page-privacy-ad-disclosures:missing-third-parties':
      'missing: “Third-party vendors, including Google, use cookies to serve ads based on your earlier visits to this site.”',
    'page-privacy-ad-disclosures:missing-google-cookies':
      'missing: “Google’s advertising cookies enable it and its partners to serve ads based on your visits to this and other sites.”',
    'page-privacy-ad-disclosures:missing-opt-out':
      'missing: “You can opt out of personalised advertising in Google’s Ads Settings or at www.aboutads.info.”',
    'page-privacy-ad-disclosures:missing-others':
      'missing: who else serves ads (“No other advertising networks are used here.”) or a link to policies.google.com/technologies/partner-sites',
    'page-privacy-ad-disclosures:made-third-parties': 'says that vendors use cookies for ads',
    'page-privacy-ad-disclosures:made-google-cookies': 'says what Google’s advertising cookies do',
    'page-privacy-ad-disclosures:made-opt-out': 'says how to opt out',
    'page-privacy-ad-disclosures:made-others': 'says who else serves ads',

    'page-contact:pass': 'The contact page “{title}” gives a mailbox.',
    'page-contact:pass-tested':
      'The contact page “{title}” has a form, and its last test message arrived.',
    'page-contact:warn':
      'The contact page “{title}” gives no mailbox, and no test message of a form has arrived in half a year.',
    'page-contact:warn-blank':
      'The contact page “{title}” still holds a blank of a template: {blank}',
    'page-contact:warn-untested':
      'The contact page “{title}” has a form, and no test message has arrived in half a year.',
    'page-contact:warn-undelivered':
      'The contact page “{title}” has a form, and the last test message did not arrive.',
    'page-contact:warn-unseen':
      'A test message arrived, but no visit of the public site has seen the form on the contact page “{title}”, and no reader has written with it.',
    'page-contact:warn-closed':
      'The contact page “{title}” has a form, but the blog takes no messages.',
    'page-contact:fail': 'There is no published contact page.',
    'page-contact:fix':
      'Write a mail address on the page, or have the form put on it (docs/frontend.md), send a test message in Settings → Contact form, and have the public site looked at. For a form of another service, note in Settings → Readers and comments when your test arrived.',

    'policy-ugc:pass-none': 'Readers cannot write comments.',
    'policy-ugc:pass-before': 'Comments are read before they appear.',
    'policy-ugc:warn': 'Comments appear at once; a filter and you look at them afterwards.',
    'policy-ugc:fail': 'Comments appear at once, and nobody looks at them.',
    'policy-ugc:unknown': 'It is not said whether readers can write comments.',
    'policy-ugc:fix':
      'What readers write counts as your content. Say how comments are looked after, and let them appear only after you have read them.',

    'consent-and-age:pass': 'Consent and age treatment are set up for the readers that you expect.',
    'consent-and-age:pass-not-needed':
      'Neither readers in Europe nor an audience of children is expected, so nothing has to be set up.',
    'consent-and-age:warn-consent':
      'Readers in the EEA, the United Kingdom or Switzerland are expected, and no certified consent tool is in use yet. It is not needed to apply, but before personalised ads are shown there.',
    'consent-and-age:warn-age':
      'The blog is made for children, and its ads are not tagged for age treatment yet.',
    'consent-and-age:warn-both':
      'Readers in Europe and children are expected, and neither consent nor age treatment is set up yet.',
    'consent-and-age:fail-consent':
      'Ads run, and readers in the EEA, the United Kingdom or Switzerland are shown no certified consent message.',
    'consent-and-age:fail-age': 'Ads run on a blog made for children without age treatment.',
    'consent-and-age:fail-both':
      'Ads run without a certified consent message for Europe and without age treatment for children.',
    'consent-and-age:unknown': 'It is not said which readers you expect.',
    'consent-and-age:fix':
      'Say which readers you expect. For Europe switch on Google’s own message under Privacy & messaging; a cookie bar of your own does not count.',

    'account-attestation:pass': 'You confirmed your age and that you have one AdSense account.',
    'account-attestation:fail': 'By your own word one of the conditions for an account is not met.',
    'account-attestation:unknown':
      '{open, plural, one {One statement} other {# statements}} about your account {open, plural, one {is} other {are}} not confirmed yet.',
    'account-attestation:unknown-expired': 'What you confirmed about your account has expired.',
    'account-attestation:fix':
      'Read the statements on the screen “Owner’s word” and confirm each that is true. Do not apply while one is not.',
    'account-attestation:age-confirmed': 'age: confirmed',
    'account-attestation:age-denied': 'age: not met',
    'account-attestation:age-expired': 'age: confirmed too long ago',
    'account-attestation:age-open': 'age: not confirmed',
    'account-attestation:one-account-confirmed': 'one account: confirmed',
    'account-attestation:one-account-denied': 'one account: not met',
    'account-attestation:one-account-expired': 'one account: confirmed too long ago',
    'account-attestation:one-account-open': 'one account: not confirmed',

    'global:trust': 'Readers and comments',
    'global:contact': 'Contact form',
    'global:attestations': 'Owner’s word',
  },
  bn: {
    'page-privacy-ad-disclosures:pass':
      'বিজ্ঞাপন নিয়ে গুগল যে {wanted}টি কথা চায়, গোপনীয়তা পাতা “{title}”-এ তার সবই আছে।',
    'page-privacy-ad-disclosures:pass-word':
      'গোপনীয়তা পাতা “{title}” এমন ভাষায় লেখা যা আমরা পড়তে পারি না ({language}); চারটি কথাই আছে বলে আপনি জানিয়েছেন।',
    'page-privacy-ad-disclosures:warn':
      'বিজ্ঞাপন নিয়ে গুগল যে {wanted}টি কথা চায়, গোপনীয়তা পাতা “{title}”-এ তার {made}টি আছে।',
    'page-privacy-ad-disclosures:fail':
      'বিজ্ঞাপন নিয়ে গুগল যে {wanted}টি কথা চায়, গোপনীয়তা পাতা “{title}”-এ তার {made, plural, =0 {একটিও নেই} other {মাত্র #টি আছে}}।',
    'page-privacy-ad-disclosures:fail-none':
      'প্রকাশিত কোনো গোপনীয়তা পাতা নেই, তাই বিজ্ঞাপনের কথাও কোথাও বলা নেই।',
    'page-privacy-ad-disclosures:fail-blank':
      'গোপনীয়তা পাতা “{title}”-এ ছাঁচের ফাঁকা জায়গা রয়ে গেছে: {blank}',
    'page-privacy-ad-disclosures:unknown':
      'গোপনীয়তা পাতা “{title}” এমন ভাষায় লেখা যা আমরা পড়তে পারি না ({language})।',
    'page-privacy-ad-disclosures:fix':
      'যে বাক্যগুলো নেই সেগুলো যোগ করুন, বা ছাঁচের বাক্য পূরণ করুন; আপনার সাইটে যা সত্য শুধু তা-ই রাখুন। বাংলা বা ইংরেজি ছাড়া অন্য ভাষায় হলে ‘মালিকের ঘোষণা’ পাতায় জানান যে চারটি কথাই লেখা আছে।',
    'page-privacy-ad-disclosures:missing-third-parties':
      'নেই: “গুগলসহ তৃতীয় পক্ষের প্রতিষ্ঠান এই সাইটে আপনার আগের ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখাতে কুকি ব্যবহার করে।”',
    'page-privacy-ad-disclosures:missing-google-cookies':
      'নেই: “গুগলের বিজ্ঞাপন কুকির সাহায্যে গুগল ও তার সহযোগীরা এই সাইট ও অন্য সাইটে আপনার ভিজিটের ভিত্তিতে বিজ্ঞাপন দেখায়।”',
    'page-privacy-ad-disclosures:missing-opt-out':
      'নেই: “গুগলের বিজ্ঞাপন সেটিংসে বা www.aboutads.info ঠিকানায় গিয়ে পছন্দভিত্তিক বিজ্ঞাপন বন্ধ করতে পারেন।”',
    'page-privacy-ad-disclosures:missing-others':
      'নেই: আর কে বিজ্ঞাপন দেখায় (“গুগল ছাড়া অন্য কোনো বিজ্ঞাপন নেটওয়ার্ক এখানে নেই।”), অথবা policies.google.com/technologies/partner-sites-এর লিংক',
    'page-privacy-ad-disclosures:made-third-parties': 'বলা আছে, বিজ্ঞাপনের জন্য অন্যরা কুকি ব্যবহার করে',
    'page-privacy-ad-disclosures:made-google-cookies': 'বলা আছে, গুগলের বিজ্ঞাপন কুকি কী করে',
    'page-privacy-ad-disclosures:made-opt-out': 'বলা আছে, কীভাবে বন্ধ করা যায়',
    'page-privacy-ad-disclosures:made-others': 'বলা আছে, আর কে বিজ্ঞাপন দেখায়',

    'page-contact:pass': 'যোগাযোগের পাতা “{title}”-এ ই-মেইল ঠিকানা আছে।',
    'page-contact:pass-tested':
      'যোগাযোগের পাতা “{title}”-এ ফর্ম আছে, আর তার শেষ পরীক্ষামূলক বার্তা পৌঁছেছে।',
    'page-contact:warn':
      'যোগাযোগের পাতা “{title}”-এ ই-মেইল ঠিকানা নেই, আর ছয় মাসে ফর্মের কোনো পরীক্ষামূলক বার্তাও পৌঁছায়নি।',
    'page-contact:warn-blank': 'যোগাযোগের পাতা “{title}”-এ ছাঁচের ফাঁকা জায়গা রয়ে গেছে: {blank}',
    'page-contact:warn-untested':
      'যোগাযোগের পাতা “{title}”-এ ফর্ম আছে, তবে ছয় মাসে কোনো পরীক্ষামূলক বার্তা পৌঁছায়নি।',
    'page-contact:warn-undelivered':
      'যোগাযোগের পাতা “{title}”-এ ফর্ম আছে, তবে শেষ পরীক্ষামূলক বার্তাটি পৌঁছায়নি।',
    'page-contact:warn-unseen':
      'পরীক্ষামূলক বার্তা পৌঁছেছে, কিন্তু সাইট ঘুরে দেখার সময় যোগাযোগের পাতা “{title}”-এ ফর্মটি দেখা যায়নি, কোনো পাঠকও তা দিয়ে লেখেননি।',
    'page-contact:warn-closed': 'যোগাযোগের পাতা “{title}”-এ ফর্ম আছে, কিন্তু ব্লগ এখন বার্তা নিচ্ছে না।',
    'page-contact:fail': 'প্রকাশিত কোনো যোগাযোগের পাতা নেই।',
    'page-contact:fix':
      'পাতায় একটি ই-মেইল ঠিকানা লিখুন; অথবা ফর্মটি বসান (docs/frontend.md), সেটিংস → যোগাযোগ ফর্ম থেকে পরীক্ষামূলক বার্তা পাঠান, আর সাইটটি একবার ঘুরে দেখান। ফর্ম অন্য কোনো সেবার হলে পরীক্ষার বার্তা কবে পৌঁছাল তা সেটিংস → পাঠক ও মন্তব্য পাতায় লিখুন।',

    'policy-ugc:pass-none': 'পাঠক মন্তব্য লিখতে পারেন না।',
    'policy-ugc:pass-before': 'মন্তব্য আগে পড়া হয়, তারপর দেখা যায়।',
    'policy-ugc:warn': 'মন্তব্য সঙ্গে সঙ্গে দেখা যায়; ছাঁকনি ও আপনি পরে দেখেন।',
    'policy-ugc:fail': 'মন্তব্য সঙ্গে সঙ্গে দেখা যায়, আর কেউ তা দেখে না।',
    'policy-ugc:unknown': 'পাঠক মন্তব্য লিখতে পারেন কি না, তা বলা নেই।',
    'policy-ugc:fix':
      'পাঠকের লেখাও আপনার লেখা বলে ধরা হয়। মন্তব্য কীভাবে সামলানো হয় তা জানান, আর পড়ে দেখার পরই প্রকাশ করুন।',

    'consent-and-age:pass': 'যে পাঠক আশা করেন, তাঁদের জন্য সম্মতি ও বয়সের ব্যবস্থা করা আছে।',
    'consent-and-age:pass-not-needed':
      'ইউরোপের পাঠক বা শিশু-পাঠক আশা করা হয় না, তাই কিছু করার দরকার নেই।',
    'consent-and-age:warn-consent':
      'ইইএ, যুক্তরাজ্য বা সুইজারল্যান্ডের পাঠক আশা করা হয়, অথচ স্বীকৃত সম্মতি ব্যবস্থা এখনো নেই। আবেদনের জন্য তা লাগে না, তবে সেখানে পছন্দভিত্তিক বিজ্ঞাপন দেখানোর আগে লাগবে।',
    'consent-and-age:warn-age': 'ব্লগটি শিশুদের জন্য, কিন্তু বিজ্ঞাপনে বয়সের চিহ্ন এখনো বসানো হয়নি।',
    'consent-and-age:warn-both':
      'ইউরোপের পাঠক ও শিশু-পাঠক দুই-ই আশা করা হয়, অথচ সম্মতি বা বয়স কোনোটির ব্যবস্থা নেই।',
    'consent-and-age:fail-consent':
      'বিজ্ঞাপন চলছে, কিন্তু ইইএ, যুক্তরাজ্য বা সুইজারল্যান্ডের পাঠকের কাছে স্বীকৃত সম্মতি চাওয়া হয় না।',
    'consent-and-age:fail-age': 'শিশুদের ব্লগে বয়সের চিহ্ন ছাড়াই বিজ্ঞাপন চলছে।',
    'consent-and-age:fail-both': 'ইউরোপের সম্মতি ও শিশুদের বয়সের চিহ্ন ছাড়াই বিজ্ঞাপন চলছে।',
    'consent-and-age:unknown': 'কোন পাঠক আশা করেন, তা বলা নেই।',
    'consent-and-age:fix':
      'কোন পাঠক আশা করেন জানান। ইউরোপের জন্য গুগলের Privacy & messaging থেকে তাদের নিজস্ব বার্তা চালু করুন; নিজের বানানো কুকি বার চলবে না।',

    'account-attestation:pass': 'আপনি বয়স ও একটিমাত্র অ্যাডসেন্স অ্যাকাউন্ট থাকার কথা নিশ্চিত করেছেন।',
    'account-attestation:fail': 'আপনার নিজের কথাতেই অ্যাকাউন্টের একটি শর্ত পূরণ হয় না।',
    'account-attestation:unknown': 'অ্যাকাউন্ট নিয়ে {open}টি ঘোষণা এখনো নিশ্চিত করা হয়নি।',
    'account-attestation:unknown-expired': 'অ্যাকাউন্ট নিয়ে যা নিশ্চিত করেছিলেন, তার মেয়াদ শেষ।',
    'account-attestation:fix':
      '‘মালিকের ঘোষণা’ পাতার কথাগুলো পড়ুন এবং যা সত্য তা নিশ্চিত করুন। একটিও সত্য না হলে আবেদন করবেন না।',
    'account-attestation:age-confirmed': 'বয়স: নিশ্চিত',
    'account-attestation:age-denied': 'বয়স: শর্ত পূরণ হয় না',
    'account-attestation:age-expired': 'বয়স: অনেক আগে নিশ্চিত করা',
    'account-attestation:age-open': 'বয়স: নিশ্চিত করা হয়নি',
    'account-attestation:one-account-confirmed': 'এক অ্যাকাউন্ট: নিশ্চিত',
    'account-attestation:one-account-denied': 'এক অ্যাকাউন্ট: শর্ত পূরণ হয় না',
    'account-attestation:one-account-expired': 'এক অ্যাকাউন্ট: অনেক আগে নিশ্চিত করা',
    'account-attestation:one-account-open': 'এক অ্যাকাউন্ট: নিশ্চিত করা হয়নি',

    'global:trust': 'পাঠক ও মন্তব্য',
    'global:contact': 'যোগাযোগ ফর্ম',
    'global:attestations': 'মালিকের ঘোষণা',
  },
} as const satisfies Messages
