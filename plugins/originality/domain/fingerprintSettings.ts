/**
 * How texts are fingerprinted: grams of `k` words, spelling folded, one of every `window`. Stores keep the winnowed ones and are asked
 * with every gram of a text, which finds more with fewer rows. A change makes every stored fingerprint useless, so `version` rises with it.
 */
export const fingerprintSettings = { version: 4, k: 3, window: 6 } as const
