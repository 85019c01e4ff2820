import type { Say } from '../../../src/cms/sayIn'

/** What a word of Google's means here; the word itself where it is a new one. */
export const wordOfGoogle = (say: Say, kind: 'action' | 'severity', word: string): string => {
  const key = `adsense:${kind}-${word}`
  const said = say(key)
  return said === key ? word : said
}
