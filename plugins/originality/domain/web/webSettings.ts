/** The numbers of a search on the web. Those about queries and snippets follow PAN source retrieval; the rest are ours. */
export const webSettings = {
  /** One query for so many words of the text, and one for a shorter text. */
  wordsPerQuery: 120,
  /** A text with fewer words is not searched for. */
  fewestWords: 30,
  /** Words of a query. */
  queryWords: { least: 8, most: 10 },
  /** Queries for one text at most, however long it is. */
  mostQueries: 10,
  /** Hits asked for with each query. */
  hitsPerQuery: 10,
  /** Words of the n-grams that snippet and text are compared by. */
  snippetGram: 3,
  /** A page is only worth a download when more than this part of its snippet's n-grams stand in the text. */
  snippetContainment: 0.3,
  /** Downloads for one text at most. */
  mostDownloads: 5,
  /** Days that an answer of the provider serves again. */
  answerDays: 7,
  /** Days that the text of a page is kept; after them only its fingerprints, address, date and hash. */
  textDays: 30,
} as const
