/** A document that shares fingerprints with the text in question. */
export type Neighbour = {
  document: string
  /** Distinct shared fingerprints among those that were looked at. */
  hits: number
  /** Sum over the shared fingerprints of ln((documents + 1) / (documents with it)): rare ones weigh more. */
  weight: number
}

/**
 * Where fingerprints are kept and looked up. Every adapter passes `tests/contracts/fingerprintStore.ts`.
 * Writes are visible to the next call; both writes may be repeated without harm.
 */
export type FingerprintStore = {
  /** Keeps the fingerprints of a document in place of any it had. Repeats count once; none at all is the same as `drop`. */
  put(options: { document: string; prints: readonly number[] }): Promise<void>
  /** Forgets a document; one that is not there is no error. */
  drop(document: string): Promise<void>
  /**
   * The documents that share fingerprints, heaviest first, then by id.
   * Looks up rare fingerprints before common ones and stops looking once the common ones would cost more than the
   * adapter's budget, so that a footer in every post costs nothing while copies of one text are still found.
   * @param options.except documents that are not to be returned, such as the one that is asked about
   * @param options.limit how many at most, at least 1
   */
  neighbours(options: {
    prints: readonly number[]
    except?: readonly string[]
    limit: number
  }): Promise<Neighbour[]>
}
