/** A document as the store keeps it. */
export type IndexedDocument = {
  /** `<kind>:<id>`, such as `posts:01a2…`, `source-texts:01a3…` or `web:<hash>`. */
  document: string
  /** Fingerprints as `winnowedPrints` yields them; repeats count once. */
  prints: readonly number[] | Int32Array
  /** The words of the text as `sketchOf` keeps them; nothing is known of them without it. */
  sketch?: Uint8Array
  /** The text that the prints were made of: what a passage's offsets count in. */
  text: string
  /** Names the text and what it was made of; the same revision needs no second look. */
  revision: string
}

/** A document that shares fingerprints with the text in question. */
export type Neighbour = {
  document: string
  /** Distinct shared fingerprints among those that were looked at. */
  hits: number
  /** The largest weight of shared fingerprints that stand within `reach` of each other in the question ... */
  peak: number
  /** ... and the place of the last of them in it. */
  place: number
  /** As it was put; empty without one. */
  sketch: Uint8Array
  /** Sum over the shared fingerprints of ln((documents + 1) / (documents with it)): rare ones weigh more. */
  weight: number
}

/**
 * Where fingerprints and the texts behind them are kept and looked up. Every adapter passes `tests/contracts/fingerprintStore.ts`.
 * All of it can be made anew from the texts' own places. Writes are visible to the next call, whole or not at all per
 * document, and may be repeated without harm. A store that was filled with other fingerprint settings opens empty.
 */
export type FingerprintStore = {
  /** Keeps documents in place of what had their names: the bulk path. One without fingerprints is kept for its text. */
  put(documents: readonly IndexedDocument[]): Promise<void>
  /** Forgets documents; one that is not there is no error. */
  drop(documents: readonly string[]): Promise<void>
  /**
   * The documents that share fingerprints: by peak, then by weight, the heaviest first, then by name.
   * Looks up rare fingerprints before common ones and stops looking once the common ones would cost more than the
   * adapter's budget, so that a footer in every post costs nothing while copies of one text are still found.
   * @param options.prints in reading order; one that returns counts where it stands first
   * @param options.places where each print stands in the text, ascending; its index unless told
   * @param options.reach places that make a peak, all unless told
   * @param options.kinds only documents of these kinds (what stands before the colon); all unless told
   * @param options.except documents that are not to be returned, such as the one that is asked about
   * @param options.limit how many at most, at least 1
   */
  neighbours(options: {
    prints: readonly number[] | Int32Array
    places?: Int32Array
    reach?: number
    kinds?: readonly string[]
    except?: readonly string[]
    limit: number
  }): Promise<Neighbour[]>
  /** The texts of the documents that are there. */
  texts(documents: readonly string[]): Promise<Map<string, string>>
  /** The revisions of the documents that are there. */
  revisions(documents: readonly string[]): Promise<Map<string, string>>
  /** Names of documents of a kind, ascending, after a name: to walk all of them page by page. */
  list(options: { kind: string; after?: string; limit: number }): Promise<string[]>
  /** How many documents there are. */
  count(): Promise<number>
  /** Forgets everything. */
  clear(): Promise<void>
  close(): Promise<void>
}
