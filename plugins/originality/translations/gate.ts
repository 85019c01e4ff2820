/** What the gate says when it does not publish a text; ICU MessageFormat. */
export const gate = {
  en: {
    'gate:refused': 'Not published: parts of this text stand elsewhere.',
    'gate:reason':
      '{share, number, percent} of the words, up to {longest, plural, one {# word} other {# words}} in a row, are in {source}: “{sample}”.',
    'gate:closed': 'a source that you cannot open',
    'gate:more': '{more, plural, one {# more source is} other {# more sources are}} concerned.',
    'gate:fix':
      'Say it in your own words, or quote it with its source. An editor can decide on the passages, or publish all the same with a reason.',
  },
  bn: {
    'gate:refused': 'প্রকাশ করা হয়নি: এই লেখার কিছু অংশ অন্য জায়গায় আছে।',
    'gate:reason':
      '{source} উৎসে আছে {share, number, percent} শব্দ, একটানা সর্বোচ্চ {longest, number}টি: “{sample}”।',
    'gate:closed': 'আপনার দেখার অনুমতি নেই এমন একটি',
    'gate:more': 'আরও {more, number}টি উৎসের সঙ্গে মিল আছে।',
    'gate:fix':
      'নিজের ভাষায় লিখুন, অথবা উৎসের নাম দিয়ে উদ্ধৃতি হিসেবে রাখুন। সম্পাদক অংশগুলো নিয়ে সিদ্ধান্ত দিতে পারেন, কিংবা কারণ জানিয়ে প্রকাশ করতে পারেন।',
  },
}
