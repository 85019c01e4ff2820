const disclosing = [
  'affiliate',
  'sponsored|paid partnership|advertorial|paid promotion',
  'commission.*(?:link|purchase|buy)|(?:link|purchase|buy).*commission',
  'earn from qualifying purchases',
  '[অএ](?:্যা)?ফিলিয়েট',
  'স্প[ও]?ন্?সর|পৃষ্ঠপোষকতায়',
  'কমিশন.*(?:লিংক|লিঙ্ক|কেনা|কিনলে)|(?:লিংক|লিঙ্ক|কেনা|কিনলে).*কমিশন',
].map((pattern) => new RegExp(pattern.normalize('NFC'), 'iu'))

/** At the beginning of a title or of the first block, in brackets, before a colon, or alone. */
const whole = [
  '^[\\[(【]?\\s*(?:sponsored(?: post| content| article)?|advertorial|paid (?:post|partnership|promotion))\\s*(?:[\\])】:|–—-]|$)',
  '^[\\[(【]?\\s*(?:স্প[ও]?ন্?সর(?:ড|কৃত)?(?: পোস্ট| লেখা)?|বিজ্ঞাপনী (?:লেখা|প্রতিবেদন|পোস্ট)|পৃষ্ঠপোষিত লেখা)\\s*(?:[\\])】:।|–—-]|$)',
].map((pattern) => new RegExp(pattern.normalize('NFC'), 'iu'))

/** Whether a text tells in words that its links pay or that somebody paid, in English or Bengali. */
export const isDisclosing = (text: string): boolean => {
  const normal = text.normalize('NFC')
  return disclosing.some((pattern) => pattern.test(normal))
}

/** Whether a title or a first line says that the whole text was paid for. */
export const isSponsoredLabel = (line: string): boolean => {
  const normal = line.normalize('NFC').trim()
  return whole.some((pattern) => pattern.test(normal))
}
