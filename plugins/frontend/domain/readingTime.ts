import { countWords } from '../../../src/article/countWords'

/**
 * Words a minute. English: the mean of 190 studies of silent reading of non-fiction (Brysbaert 2019, "How many words do we read per
 * minute?", Journal of Memory and Language 109). No such mean is known to us for Bengali; by the rule of the same paper, that pace
 * follows from how many words a language needs for one message, we take four fifths of the English pace, since Bengali joins to
 * words what English writes apart. It is our number, and so is that other languages read like English.
 */
const paces: Readonly<Record<string, number>> = { bn: 190, as: 190, en: 238 }

export type ReadingTime = { minutes: number; words: number }

/** How long a text takes to read: whole minutes, at least one for a text with words, and its words as the kernel counts them. */
export const readingTime = (options: { text: string; language: string | null }): ReadingTime => {
  const words = countWords(options.text)
  const pace = paces[options.language?.split('-')[0]?.toLowerCase() ?? ''] ?? 238
  return { minutes: words === 0 ? 0 : Math.max(1, Math.round(words / pace)), words }
}
