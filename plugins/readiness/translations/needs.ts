/** What it takes to measure a rule that this version does not measure, and what to look at meanwhile: English, then Bengali. */
export const needs: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'tech-public-live': [
    'It takes a probe of the public site. Until then open ten of your pages on another connection.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন অন্য সংযোগ থেকে নিজের দশটি পাতা খুলে দেখুন।',
  ],
  'tech-https': [
    'It takes a probe of the public site. Until then see that your address starts with https and shows no warning.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন দেখুন, ঠিকানা https দিয়ে শুরু কি না আর কোনো সতর্কতা আসে কি না।',
  ],
  'tech-no-wall': [
    'It takes a probe of the public site. Until then open it in a private window.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন ব্রাউজারের প্রাইভেট উইন্ডোতে খুলে দেখুন।',
  ],
  'tech-adsense-crawler': [
    'It takes a reading of robots.txt. Until then see that it does not name Mediapartners-Google.',
    'এর জন্য robots.txt পড়া দরকার। ততদিন দেখুন, তাতে Mediapartners-Google আটকানো নেই।',
  ],
  'tech-server-rendered': [
    'It takes a probe of the public site. Until then look for a sentence of yours in the source of the page.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন পাতার সোর্সে নিজের একটি বাক্য খুঁজে দেখুন।',
  ],
  'tech-indexable': [
    'It takes a probe of the public site with its headers.',
    'এর জন্য প্রকাশ্য সাইট ও তার হেডার বাইরে থেকে দেখা দরকার।',
  ],
  'tech-sitemap': [
    'It takes a reading of the public sitemap.',
    'এর জন্য প্রকাশ্য সাইটম্যাপ পড়া দরকার।',
  ],
  'tech-status-codes': [
    'It takes a probe of the public site. Until then open an address that does not exist.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন একটি ভুল ঠিকানা খুলে দেখুন।',
  ],
  'tech-own-domain': [
    'It takes the list of shared domains. A domain of your own passes.',
    'এর জন্য ভাগাভাগির ডোমেইনের তালিকা দরকার। নিজের ডোমেইন হলে চলবে।',
  ],
  'tech-head-access': [
    'It takes a probe of the public site. Until then ask whoever made your frontend where Google’s code goes.',
    'এর জন্য প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার। ততদিন ফ্রন্টএন্ডের নির্মাতার কাছে জেনে নিন, গুগলের কোড কোথায় বসবে।',
  ],
  'tech-ads-txt': [
    'It takes a reading of the public ads.txt. Without one you may apply; one without your id refuses every ad.',
    'এর জন্য প্রকাশ্য ads.txt পড়া দরকার। ফাইলটি না থাকলেও আবেদন করা যায়; থাকলে আর তাতে আপনার আইডি না থাকলে সব বিজ্ঞাপন আটকে যায়।',
  ],
  'tech-mobile-basics': [
    'It takes a look with a small screen. Until then read a post on your own phone.',
    'এর জন্য ছোট পর্দায় দেখা দরকার। ততদিন নিজের ফোনে একটি লেখা পড়ে দেখুন।',
  ],
  'policy-ad-balance': [
    'It takes a count of advertising and affiliate blocks on the public pages.',
    'এর জন্য প্রকাশ্য পাতায় বিজ্ঞাপন ও অ্যাফিলিয়েট ব্লক গোনা দরকার।',
  ],
  'policy-intrusive': [
    'It takes a look at the scripts of the public site.',
    'এর জন্য প্রকাশ্য সাইটের স্ক্রিপ্ট দেখা দরকার।',
  ],
  'policy-noncontent-ads': [
    'It takes a probe of the public site once Google’s code is in it.',
    'গুগলের কোড বসানোর পর প্রকাশ্য সাইট বাইরে থেকে দেখা দরকার।',
  ],
}
