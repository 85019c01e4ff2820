/** How the sketch of a text's words is made. A change makes every stored sketch useless: `fingerprintSettings.version` rises with it. */
export const sketchSettings = {
  /** Shorter words stand in every text and tell nothing. */
  tellingLetters: 5,
  bitsPerWord: 6,
  /** That of some 5,000 different words; beyond, a sketch says yes more and more often. */
  mostBytes: 4_096,
} as const
