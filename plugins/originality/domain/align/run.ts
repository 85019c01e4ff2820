/** Equal words in a row: `length` words from `suspicious` in one text and from `source` in the other. */
export type Run = { suspicious: number; source: number; length: number }
