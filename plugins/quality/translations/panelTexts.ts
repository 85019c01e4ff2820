import { policyCategories } from './policyCategories'

/** The words of the panel beside the editor, in English and Bengali. */
export const panelTexts: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  ...Object.fromEntries(
    Object.entries(policyCategories).map(([category, names]) => [`category:${category}`, names]),
  ),
  title: ['Mend in this text', 'লেখায় যা শুধরানো যায়'],
  measuring: ['Reading …', 'পড়া হচ্ছে …'],
  'save-first': [
    'Shown as soon as the text is saved for the first time.',
    'লেখাটি প্রথমবার সংরক্ষণ করলেই এখানে দেখা যাবে।',
  ],
  failed: ['The text could not be read: {error}', 'লেখাটি পড়া যায়নি: {error}'],
  retry: ['Try again', 'আবার চেষ্টা করুন'],
  nothing: ['Nothing to mend was found.', 'শুধরানোর মতো কিছু পাওয়া যায়নি।'],
  show: ['Show in the text: {found}', 'লেখায় দেখুন: {found}'],
  'not-there': [
    'This place is no longer in the text; save to read it anew.',
    'জায়গাটি লেখায় আর নেই; সংরক্ষণ করলে আবার পড়া হবে।',
  ],
  policy: ['Google’s policies', 'গুগলের নীতি'],
  'policy-none': ['Nothing suspicious found.', 'সন্দেহজনক কিছু পাওয়া যায়নি।'],
  'policy-not-screened': [
    'Not screened: there are word lists for English and Bengali only.',
    'বাছাই করা হয়নি: শব্দতালিকা আছে শুধু বাংলা ও ইংরেজির।',
  ],
  'policy-text': [
    'A machine found these words. Only a person can say whether they break a policy.',
    'যন্ত্র এই শব্দগুলো পেয়েছে। নীতি ভাঙে কি না, সে কথা মানুষই বলতে পারে।',
  ],
  'suspect:open': ['Perhaps: {category}', 'সম্ভবত: {category}'],
  'suspect:confirmed': ['Breaks the policy: {category}', 'নীতি ভাঙে: {category}'],
  'suspect:dismissed': ['Fine: {category}', 'ঠিক আছে: {category}'],
  'suspect:by': ['{by}, {day, date, medium}', '{by}, {day, date, medium}'],
  'tier:restricted': [
    'Restricted: allowed, with few ads or none.',
    'সীমিত বিষয়: লেখা যায়, তবে বিজ্ঞাপন কম আসে।',
  ],
  'tier:prohibited': ['Forbidden by Google’s publisher policies.', 'গুগলের প্রকাশক নীতিতে নিষিদ্ধ।'],
  note: ['Note (optional)', 'মন্তব্য (ঐচ্ছিক)'],
  dismiss: ['It is fine', 'ঠিক আছে'],
  confirm: ['It breaks the policy', 'নীতি ভাঙে'],
  'only-editors': ['An editor decides this.', 'সিদ্ধান্ত দেবেন সম্পাদক।'],
  notes: ['Structure and sentences', 'গঠন ও বাক্য'],
  'note:heading-first-level': [
    'H1 inside the body; the title already is one: “{found}”',
    'লেখার ভেতরে এইচ১; শিরোনামটিই এইচ১: “{found}”',
  ],
  'note:heading-skips': [
    'Leaves out a level of headings: “{found}”',
    'শিরোনামের একটি স্তর বাদ: “{found}”',
  ],
  'note:link-says-nothing': [
    'A link that does not say where it leads: “{found}”',
    'লিংকটি কোথায় নেয় বোঝা যায় না: “{found}”',
  ],
  'note:link-bare-address': [
    'A bare address as a link; give it words: {found}',
    'শুধু ঠিকানার লিংক; শব্দ দিয়ে লিখুন: {found}',
  ],
  'note:image-without-alt': [
    'A picture without a text for those who cannot see it: {found}',
    'ছবির বর্ণনা নেই, যাঁরা দেখতে পান না তাঁরা বুঝবেন না: {found}',
  ],
  'note:quote-without-source': [
    'A quotation that names no source: “{found}”',
    'উদ্ধৃতির সূত্র নেই: “{found}”',
  ],
  'note:sentence-repeated': ['Stands in the text twice: “{found}”', 'একই বাক্য দুবার: “{found}”'],
  'note:sentence-long': [
    '{value, number} words in one sentence: “{found}”',
    'এক বাক্যে {value, number} শব্দ: “{found}”',
  ],
  'note:hidden-text': [
    'Words hidden from readers: “{found}”',
    'পাঠকের চোখের আড়ালে লেখা: “{found}”',
  ],
  'click:asks': [
    'Asks for clicks on ads; Google forbids it: “{found}”',
    'বিজ্ঞাপনে ক্লিক চাওয়া; গুগল নিষেধ করে: “{found}”',
  ],
  'click:tells': ['Speaks of clicks on ads: “{found}”', 'বিজ্ঞাপনে ক্লিকের কথা আছে: “{found}”'],
  reading: ['How easy to read', 'পড়তে কতটা সহজ'],
  'reading-unknown': [
    'Cannot tell: it takes 100 words in three sentences, in English or Bengali.',
    'বলা যাচ্ছে না: বাংলা বা ইংরেজিতে অন্তত ১০০ শব্দ ও তিনটি বাক্য দরকার।',
  ],
  'reading:flesch': [
    'Flesch reading ease {score, number}: {band, select, easy {easy, as in conversation} plain {plain English, as in a good newspaper} hard {hard, as in a magazine for graduates} other {very hard, as in a law}}. About {grade, number} years of school.',
    'ফ্লেশ পাঠ-সহজতা {score, number}: {band, select, easy {সহজ, কথাবার্তার মতো} plain {সাধারণ ইংরেজি, ভালো পত্রিকার মতো} hard {কঠিন, উচ্চশিক্ষিতদের সাময়িকীর মতো} other {খুব কঠিন, আইনের ভাষার মতো}}। প্রায় {grade, number} বছরের স্কুলশিক্ষা লাগে।',
  ],
  'reading:sinha': [
    'Difficulty {score, number} (Sinha 2012): {band, select, easy {easier than three in four newspaper articles} plain {about as a newspaper article} other {harder than three in four newspaper articles}}.',
    'কাঠিন্য {score, number} (সিনহা ২০১২): {band, select, easy {পত্রিকার চার ভাগের তিন ভাগ লেখার চেয়ে সহজ} plain {পত্রিকার লেখার মতোই} other {পত্রিকার চার ভাগের তিন ভাগ লেখার চেয়ে কঠিন}}।',
  ],
  'reading-because': [
    '{sentence, number} words in a sentence on average, {units, number} syllables in a word; {long, number, percent} of the words have three or more.',
    'বাক্যে গড়ে {sentence, number}টি শব্দ, শব্দে গড়ে {units, number}টি অক্ষর; {long, number, percent} শব্দে তিন বা তার বেশি অক্ষর।',
  ],
}
