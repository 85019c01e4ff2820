/**
 * The words of a text, as parallel arrays (one entry per word, in reading order).
 * `folded[i]` is the word as it is compared (joins, nukta forms, joiners, digits and case folded); its original stands at
 * `text.slice(offsets[i], ends[i])`. Offsets are UTF-16 code units.
 */
export type Tokens = {
  count: number
  folded: readonly string[]
  offsets: Uint32Array
  ends: Uint32Array
  /** The number of each folded word, -1 for words that have none; see `eachWord`. */
  numbers: Int32Array
  /** Numbers of texts with the same generation are comparable. */
  generation: number
}
