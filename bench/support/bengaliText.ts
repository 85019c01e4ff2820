const consonants = 'ক খ গ ঘ চ ছ জ ঝ ট ঠ ড ঢ ত থ দ ধ ন প ফ ব ভ ম য র ল শ স হ'.split(' ')
const vowels = ['', '', 'া', 'ি', 'ী', 'ু', 'ে', 'ো', '্র', 'য়া']

/** Text of made-up words in Bengali letters: it means nothing and weighs what Bengali weighs (about 17 bytes a word). */
export const bengaliText = (random: () => number) => {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  const word = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => pick(consonants) + pick(vowels),
    ).join('')
  const vocabulary = Array.from({ length: 2_000 }, word)
  const words = (count: number): string =>
    Array.from({ length: count }, () => pick(vocabulary)).join(' ')
  /** Sentences of 8 words; the last takes what is left. */
  const paragraph = (count: number): string =>
    Array.from({ length: Math.ceil(count / 8) }, (_, index) =>
      words(Math.min(8, count - index * 8)),
    )
      .map((sentence) => `${sentence}।`)
      .join(' ')
  return { words, paragraph }
}
