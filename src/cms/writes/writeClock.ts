/** How often each tag was written, in the order of `publicTags`. The numbers mean nothing but that they differ. */
export type Generations = readonly number[]

/**
 * Tells whether what the public reads has been written. A write that has returned is in every later `read`, so what was read after
 * one `read` is still true as long as the next gives the same numbers.
 */
export type WriteClock = {
  /** The same array as long as nothing was written. Null when it cannot be known now: then nothing may be answered from memory. */
  read(): Generations | null
  /** Differs after any write to the store that is rebuilt from the posts (search, terms). Null where nobody counts those. */
  readIndex(): number | null
  close(): void
}
