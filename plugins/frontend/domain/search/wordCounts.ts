import { searchWords } from './searchWords'

export type WordCount = { title: number; body: number }

/** How often each word stands in a document, and how many words it has. */
export const wordCounts = (document: {
  title: string
  text: string
}): { counts: Map<string, WordCount>; length: number } => {
  const counts = new Map<string, WordCount>()
  let length = 0
  for (const place of ['title', 'body'] as const) {
    for (const word of searchWords(place === 'title' ? document.title : document.text)) {
      const known = counts.get(word)
      if (known) known[place] += 1
      else counts.set(word, { title: 0, body: 0, [place]: 1 })
      length += 1
    }
  }
  return { counts, length }
}
