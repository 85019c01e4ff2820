/** One measured figure. */
export type Row = {
  /** Snake case, the same in quick and whole runs. */
  metric: string
  /** Null when it cannot be measured here; the note says why. */
  value: number | null
  /** `x` for a ratio, empty for a share or a score of 0..1, else `1/s`, `ms`, `MB`, `s`, `B`. */
  unit: string
  /** How many things stand behind the value: requests, posts, texts. */
  n: number
  /** How it was measured, in a few words. */
  note: string
}
