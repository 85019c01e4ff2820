export type SearchKind = 'posts' | 'pages'

export type SearchName = { kind: SearchKind; id: string }

/** A published document as it is searched. */
export type SearchDocument = SearchName & {
  title: string
  /** Everything else that is read: the excerpt and the words of the body. */
  text: string
}

export type SearchHit = SearchDocument & {
  /** The larger the better; comparable within one answer alone. */
  score: number
}

/** The words of a question, folded: `searchWords`. */
export type SearchQuestion = {
  words: readonly string[]
  /** The last word, which may be the beginning of one; null where there is none. */
  prefix: string | null
}

/**
 * Where published documents are searched. Every adapter passes `tests/contracts/searchStore.ts`. All of it can be made anew from the
 * documents. Writes are visible to the next call, whole or not at all per document, and may be repeated without harm.
 */
export type SearchStore = {
  /** Keeps documents in place of what had their names. */
  put(documents: readonly SearchDocument[]): Promise<void>
  /** Forgets documents; one that is not there is no error. */
  drop(names: readonly SearchName[]): Promise<void>
  /**
   * The documents that have all of the words, or some of them: the best first by BM25, a word of the title counting as `titleWeight`
   * words of the text, the newest id first among equals. A word counts where it stands whole; the prefix also where it begins one, and
   * whole once more.
   */
  search(options: {
    question: SearchQuestion
    matching: 'all' | 'some'
    /** Only documents of one kind; both unless told. */
    kind?: SearchKind
    offset: number
    limit: number
  }): Promise<{ total: number; hits: SearchHit[] }>
  /** The documents of one kind that share the telling words of a document, the nearest first; none for one that is not there. */
  similar(options: { to: SearchName; kind: SearchKind; limit: number }): Promise<SearchName[]>
  /** All names of one kind after an id, in the order of ids. */
  list(options: { kind: SearchKind; after: string | null; limit: number }): Promise<string[]>
  count(): Promise<number>
  close(): Promise<void>
}
