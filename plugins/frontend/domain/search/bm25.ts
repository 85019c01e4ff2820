/** A word of the title counts as so many words of the text. */
export const titleWeight = 8

const k1 = 1.2
const b = 0.75

/**
 * What one word adds to the score of a document: Okapi BM25 (Robertson, Zaragoza 2009, "The Probabilistic Relevance Framework"), as SQLite's
 * FTS5 computes it: https://www.sqlite.org/fts5.html#the_bm25_function. A word that more than half of the documents have adds next to nothing.
 * @param options.frequency how often the document has the word, those of the title by `titleWeight`
 * @param options.length words of the document
 * @param options.meanLength words of a document on average, above 0
 * @param options.documents how many there are
 * @param options.having how many have the word
 */
export const bm25 = (options: {
  frequency: number
  length: number
  meanLength: number
  documents: number
  having: number
}): number => {
  const { frequency, length, meanLength, documents, having } = options
  const rarity = Math.max(1e-6, Math.log((documents - having + 0.5) / (having + 0.5)))
  return (rarity * frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / meanLength))
}
