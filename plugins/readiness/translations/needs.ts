/** What it takes to measure a rule that this version does not measure, and what to look at meanwhile: English, then Bengali. */
export const needs: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'page-privacy-ad-disclosures': [
    'It takes a reading of the privacy page. Until then see that it names Google’s cookies, other vendors and the way to opt out.',
    'এর জন্য গোপনীয়তা পাতার লেখা যাচাই দরকার। ততদিন দেখুন, তাতে গুগলের কুকি, অন্য বিজ্ঞাপনদাতা ও বন্ধ করার উপায় লেখা আছে কি না।',
  ],
  'page-contact': [
    'It takes a test message. Until then send one to yourself by your contact page.',
    'এর জন্য একটি পরীক্ষামূলক বার্তা দরকার। ততদিন যোগাযোগের পাতা থেকে নিজেকে একটি বার্তা পাঠিয়ে দেখুন।',
  ],
  'policy-ugc': [
    'It takes the settings of your comments, which live outside Ekagro.',
    'এর জন্য মন্তব্যের সেটিংস জানা দরকার, যা একাগ্রের বাইরে থাকে।',
  ],
  'policy-ad-balance': [
    'It takes a count of advertising and affiliate blocks on the public pages.',
    'এর জন্য প্রকাশ্য পাতায় বিজ্ঞাপন ও অ্যাফিলিয়েট ব্লক গোনা দরকার।',
  ],
  'policy-intrusive': [
    'It takes a look at the scripts of the public site.',
    'এর জন্য প্রকাশ্য সাইটের স্ক্রিপ্ট দেখা দরকার।',
  ],
  'consent-and-age': [
    'It takes your statement about readers in Europe and about children. It is not needed to apply.',
    'ইউরোপের পাঠক ও শিশুদের নিয়ে আপনার ঘোষণা দরকার। আবেদন করতে এটি লাগে না।',
  ],
  'account-attestation': [
    'It takes your own dated statement that you are 18 or have a guardian and hold one account; the form for it comes later.',
    'আপনার বয়স ১৮ বা অভিভাবক আছেন এবং অ্যাকাউন্ট একটিই, তারিখসহ এই ঘোষণা দরকার; তার ফরম পরে আসবে।',
  ],
}
