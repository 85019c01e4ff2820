/** A repeated thing: its hash (`hashWords`) and the words it has in this article, all its occurrences together. */
export type HashedWords = [hash: number, words: number]

/** What the originality checks need to know of one article. Plain JSON, about 3 KB for 1,000 words. */
export type OriginalityFacts = {
  /** Words of the body. */
  words: number
  /** Winnowed fingerprints (`winnowedPrints`), packed by `packPrints`. */
  prints: string
  /** Sentences of four words or more, without code, raw HTML and disclosures. */
  sentences: HashedWords[]
  /** Paragraphs and list items of 20 words or more. */
  paragraphs: HashedWords[]
  /** Words in quote blocks that name a source, and in those that do not. */
  quoted: { sourced: number; unsourced: number }
  /** Quote blocks without a source. */
  unsourcedQuotes: number
  /** Signs of first-hand knowledge in the text: tables with figures, and dated experience told in the first person. */
  firstHand: { data: boolean; experience: boolean }
}
