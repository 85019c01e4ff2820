import type { Readability } from './readability'

export type ReadabilityBand = 'easy' | 'plain' | 'hard' | 'very-hard'

/**
 * The quartiles of model 1 over 820 Bengali newspaper articles of 100 words and more (Daily Inqilab 2020, measured by us, not published): below
 * the first a text is easier than three in four of them, above the last harder.
 */
export const bengaliNews = { lower: 2.9, upper: 3.9 }

/**
 * What a score says in words. English by Flesch's own table (The Art of Readable Writing, 1949): from 70 on easy, from 50 on plain, from 30 on
 * hard. Bengali by its place among newspaper articles.
 */
export function readabilityBand({
  formula,
  score,
}: Pick<Readability, 'formula' | 'score'>): ReadabilityBand {
  if (formula === 'flesch')
    return score >= 70 ? 'easy' : score >= 50 ? 'plain' : score >= 30 ? 'hard' : 'very-hard'
  return score < bengaliNews.lower ? 'easy' : score <= bengaliNews.upper ? 'plain' : 'hard'
}
