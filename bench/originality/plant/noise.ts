const joiners = ['\u200c', '\u200d', '\u200b', '\u00ad', '\ufeff']
const dandas = ['৷', '|', '॥', '।']
const spaces = ['\u00a0', '\u2009', '\u202f', '  ']
const quotes = ['"', '“', '”', "'", '‘', '’', '«', '»']

/** Letters that can be typed in two ways. */
const twins: readonly (readonly [string, string])[] = [
  ['\u09df', '\u09af\u09bc'],
  ['\u09dc', '\u09a1\u09bc'],
  ['\u09dd', '\u09a2\u09bc'],
  ['\u09cb', '\u09c7\u09be'],
  ['\u09cc', '\u09c7\u09d7'],
  ['আ', '\u0985\u09be'],
  ['ৎ', 'ত্\u200c'],
]

/**
 * The same words in other code points: letters typed in two ways, joiners inside words, digits of either kind, other
 * dandas, quotation marks and spaces.
 */
export const noise = ({ text, random }: { text: string; random: () => number }): string => {
  const pick = (items: readonly string[]): string =>
    items[Math.floor(random() * items.length)] ?? ''
  let noisy = text
  for (const [one, other] of twins) {
    const [from, to] = noisy.includes(one) ? [one, other] : [other, one]
    noisy = noisy.replaceAll(from, () => (random() < 0.6 ? to : from))
  }
  return noisy
    .replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replaceAll('।', () => (random() < 0.5 ? pick(dandas) : '।'))
    .replaceAll(/["“”«»]/g, () => pick(quotes))
    .replaceAll(/ /g, () => (random() < 0.15 ? pick(spaces) : ' '))
    .replaceAll(/(?<=\p{L}\p{M}?)(?=\p{L})/gu, () => (random() < 0.06 ? pick(joiners) : ''))
}
