import type { ReadSnapshot } from './gather/readFocus'

export type NicheOptions = {
  /** Everything the public reads with the facts of every post brought up to date: what the reports read as well. */
  readSnapshot: ReadSnapshot
}

export type ResolvedNicheOptions = NicheOptions
