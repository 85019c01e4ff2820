/** What a check can be told; the numbers are in words unless said. */
export type CheckSettings = {
  /** The text is asked about in stretches of this many words, so that a paragraph's source is not outvoted by the rest. */
  stretch: number
  /** Questions to the store at most; a longer text is asked about in longer stretches. */
  stretches: number
  /** Documents taken from one stretch. */
  candidatesPerStretch: number
  /** Documents compared in all. */
  candidates: number
  /** Longest text compared, in UTF-16 units; what is beyond is left out and the result is partial. */
  longestText: number
  /** A shorter passage is chance or a set phrase. */
  minimumPassageWords: number
  /** A source with fewer words that count does not count. */
  minimumSourceWords: number
  /** Whether to look for paraphrases where nothing else was found: hints that count in no share. */
  paraphrases: boolean
}

/** The settings of a check unless told. */
export const checkSettings: CheckSettings = {
  stretch: 500,
  stretches: 40,
  candidatesPerStretch: 12,
  candidates: 30,
  longestText: 1_500_000,
  minimumPassageWords: 8,
  minimumSourceWords: 0,
  paraphrases: true,
}
