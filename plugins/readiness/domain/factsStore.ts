/** A post is judged as the public reads it and, in the editor, as it is being written. */
export type FactsState = 'published' | 'working'

/** What a row of facts is about. */
export type FactsKey = {
  /** Slug of the collection, such as `posts`. */
  collection: string
  id: string
  state: FactsState
  /** Key of the analyser that made them. */
  analyser: string
}

/** What the facts rest on: the same key with the same basis gives the same facts. */
export type FactsBasis = {
  /** Hash of the parts of the article that change its meaning. */
  revision: string
  analyserVersion: number
  /** Hash of the settings that the analyser depends on. */
  settingsHash: string
}

export type FactsRow = FactsKey &
  FactsBasis & {
    /** Plain JSON; comes back equal to what was put in. */
    facts: unknown
    /** ISO 8601, in UTC. */
    computedAt: string
  }

/** A row as `texts` gives it. */
export type FactsEntry = [
  id: string,
  analyser: string,
  revision: string,
  analyserVersion: number,
  settingsHash: string,
  facts: unknown,
]

/** Facts somebody wants to be current. */
export type WantedFacts = FactsKey & FactsBasis

/**
 * Keeps the facts of articles, one row for each key; all of it can be computed again.
 * Every adapter passes `tests/contracts/factsStore.ts`.
 */
export type FactsStore = {
  /** Writes rows; a row of the same key is replaced. Of two rows of one key in one call the last one stays. */
  put(rows: readonly FactsRow[]): Promise<void>
  /** The rows of some documents in one state, in no order. */
  get(query: { collection: string; ids: readonly string[]; state: FactsState }): Promise<FactsRow[]>
  /**
   * All rows of a collection in one state, or those of one analyser, read in chunks so that a large blog never lies in memory twice.
   */
  read(query: { collection: string; state: FactsState; analyser?: string }): AsyncIterable<FactsRow>
  /**
   * All rows of a collection in one state, or of some of its documents, as JSON of lists of `FactsEntry`: for a thread that parses them
   * elsewhere. All rows of a document stand in one text.
   */
  texts(query: {
    collection: string
    state: FactsState
    ids?: readonly string[]
  }): AsyncIterable<string>
  /**
   * One number of the facts of every document that one analyser has measured, by id, read in chunks without the rest of the facts. Documents
   * whose facts have no number under that name are left out.
   * @param query.name of a number at the top of the facts, such as `words`
   */
  numbers(query: {
    collection: string
    state: FactsState
    analyser: string
    name: string
  }): Promise<Map<string, number>>
  /** Those of the wanted facts that have no row, or one that rests on something else; in the order given. */
  stale(wanted: readonly WantedFacts[]): Promise<WantedFacts[]>
  /** Forgets a document, or only one of its states. */
  drop(document: { collection: string; id: string; state?: FactsState }): Promise<void>
  /** Lets go of what the adapter opened itself. */
  close(): Promise<void>
}
