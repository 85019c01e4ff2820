import type { AttestationSubject } from '../../../src/check/ownersWord'

/** The sentences that the owner confirms, and what confirming does: English, then Bengali. Changed wording makes nobody's old word new. */
export const statements: Readonly<
  Record<
    AttestationSubject,
    { wording: readonly [en: string, bn: string]; effect: readonly [en: string, bn: string] }
  >
> = {
  age: {
    wording: [
      'I am at least 18 years old, or a parent or guardian who is will hold the AdSense account.',
      'আমার বয়স অন্তত ১৮ বছর, অথবা অ্যাডসেন্স অ্যাকাউন্টটি থাকবে আমার প্রাপ্তবয়স্ক অভিভাবকের নামে।',
    ],
    effect: [
      'Rule 60 counts it. Without it the verdict cannot be “ready to apply”.',
      '৬০ নম্বর নিয়মে এটি ধরা হয়। না থাকলে রায় “আবেদনের জন্য প্রস্তুত” হতে পারে না।',
    ],
  },
  'one-account': {
    wording: [
      'I have no other AdSense account, and the name and address that I give Google are real.',
      'আমার আর কোনো অ্যাডসেন্স অ্যাকাউন্ট নেই, আর গুগলকে যে নাম-ঠিকানা দিচ্ছি তা সত্য।',
    ],
    effect: [
      'Rule 60 counts it. A second account is refused as a duplicate.',
      '৬০ নম্বর নিয়মে এটি ধরা হয়। দ্বিতীয় অ্যাকাউন্ট নকল বলে বাতিল হয়।',
    ],
  },
  'no-bought-traffic': {
    wording: [
      'I buy, swap or beg for no visits or clicks, and nobody does so for this blog.',
      'আমি ভিজিট বা ক্লিক কিনি না, অদলবদল করি না, চেয়েও নিই না; এই ব্লগের হয়ে আর কেউ তা করে না।',
    ],
    effect: [
      'Rule 31 (where readers come from) passes. The same statement on the traffic screen counts too; the newer one decides.',
      '৩১ নম্বর নিয়ম (পাঠক কোথা থেকে আসেন) পূরণ হয়। পাঠক পাতার ঘোষণাটিও গণ্য হয়; শেষে যেটি দেওয়া, সেটিই ধরা হয়।',
    ],
  },
  originality: {
    wording: [
      'The posts of this blog are written by its authors; what others wrote is quoted and named.',
      'এই ব্লগের লেখাগুলো এর লেখকদের নিজের; অন্যের কথা উদ্ধৃতি হিসেবে নামসহ দেওয়া আছে।',
    ],
    effect: [
      'Where no library and no web search is set up, rule 11 stays unknown but no longer stands in the way.',
      'সংগ্রহ বা ওয়েব অনুসন্ধান চালু না থাকলে ১১ নম্বর নিয়ম অজানাই থাকে, তবে আর পথ আটকায় না।',
    ],
  },
  'image-rights': {
    wording: [
      'I may use every picture of this blog: it is mine, licensed or free.',
      'এই ব্লগের প্রতিটি ছবি ব্যবহারের অধিকার আমার আছে: ছবি আমার নিজের, অনুমতি নেওয়া, অথবা মুক্ত।',
    ],
    effect: [
      'Rule 16 still asks for the origin of each picture; denied, it fails.',
      '১৬ নম্বর নিয়ম তবু প্রতিটি ছবির উৎস জানতে চায়; অস্বীকার করলে নিয়মটি পূরণ হয় না।',
    ],
  },
  'privacy-page': {
    wording: [
      'My privacy page states that vendors, Google among them, use cookies for ads, what Google’s cookies do, how to opt out, and who else serves ads.',
      'আমার গোপনীয়তা পাতায় লেখা আছে যে গুগলসহ অন্যরা বিজ্ঞাপনের জন্য কুকি ব্যবহার করে, গুগলের কুকি কী করে, কীভাবে বন্ধ করা যায়, আর কে কে বিজ্ঞাপন দেখায়।',
    ],
    effect: [
      'Rule 33 counts it where the page is in a language that Ekagro cannot read.',
      'পাতাটি এমন ভাষায় হলে যা একাগ্র পড়তে পারে না, ৩৩ নম্বর নিয়মে এটি ধরা হয়।',
    ],
  },
}
