const patterns = [
  'affiliate',
  'sponsored|paid partnership|advertorial',
  'commission.*(?:link|purchase|buy)|(?:link|purchase|buy).*commission',
  'earn from qualifying purchases',
  'not (?:financial|investment|legal|medical) advice',
  '[অএ](?:্যা)?ফিলিয়েট',
  'স্প[ও]?ন্?সর|পৃষ্ঠপোষকতায়',
  'কমিশন.*(?:লিংক|লিঙ্ক|কেনা|কিনলে)|(?:লিংক|লিঙ্ক|কেনা|কিনলে).*কমিশন',
  '(?:চিকিৎসা|আর্থিক|আইনি|বিনিয়োগ)[^।]*পরামর্শ নয়',
].map((pattern) => new RegExp(pattern.normalize('NFC'), 'iu'))

/**
 * Whether a sentence discloses an interest (affiliate links, sponsors, commission) or a limit (no medical, legal or financial advice),
 * in English or Bengali. Such sentences should stand in every post they concern, so they are no boilerplate.
 */
export function isDisclosure(sentence: string): boolean {
  const normal = sentence.normalize('NFC')
  return patterns.some((pattern) => pattern.test(normal))
}
