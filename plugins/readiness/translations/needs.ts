/** What it takes to measure a rule that this version does not measure, and what to look at meanwhile: English, then Bengali. */
export const needs: Readonly<Record<string, readonly [en: string, bn: string]>> = {
  'policy-ad-balance': [
    'It takes a count of advertising and affiliate blocks on the public pages.',
    'এর জন্য প্রকাশ্য পাতায় বিজ্ঞাপন ও অ্যাফিলিয়েট ব্লক গোনা দরকার।',
  ],
  'policy-intrusive': [
    'It takes a look at the scripts of the public site.',
    'এর জন্য প্রকাশ্য সাইটের স্ক্রিপ্ট দেখা দরকার।',
  ],
}
