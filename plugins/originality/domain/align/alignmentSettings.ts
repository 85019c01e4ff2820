/**
 * The numbers of the alignment, all in words unless said. Tuned on planted passages of nine kinds (verbatim to 35 % of the
 * words changed) in English and Bengali texts, so that passages are found whole and unrelated texts stay clean; what was tried
 * is in docs/decisions/0015-originality-engine.md.
 */
export const alignmentSettings = {
  /** Words in a row that make two places worth looking at. */
  seed: 3,
  /** Places of one seed in the source text that are looked at; more would be a set phrase. */
  placesPerSeed: 6,
  /** A run of equal words from this length on is not searched for other places. */
  longRun: 16,
  /** Runs of no more words than this within a long one are set phrases that have other places too. */
  echoWords: 5,
  /** The widest gap within a passage: words between two parts of it, those of both texts together. */
  gap: 42,
  /** Chains tried for a new run, nearest first. */
  openChains: 64,
  /** A passage needs a run of equal words this long, ... */
  keptRun: 6,
  /** ... or this many equal words in all ... */
  keptWords: 13,
  /** ... that are this share of it, on the side where it is shorter. */
  keptShare: 0.3,
  /** Runs at an end of a passage do not belong to it when the gap to the rest is wider than this many times their words ... */
  looseGap: 2,
  /** ... and they are less than this share of all its equal words. */
  looseShare: 0.25,
  /** Equal words of another passage that part a passage when they stand between two of its runs. */
  partingWords: 8,
  /** Kept for a shorter run than this, a passage is that run and nothing around it. */
  believedRun: 8,
  /** Dice coefficient of letter pairs from which two sentences are one; unrelated sentences stay under 0.40. */
  sentenceSimilarity: 0.55,
  /** Longer sentences are not compared by their letters: a text without a stop is one of them. */
  sentenceWords: 400,
  /** How far a passage may grow at either end, in UTF-16 units. */
  growth: 900,
  /** A sentence of fewer words is not looked for by its words. */
  pairWords: 4,
  /** A word in more sentences of a source text says nothing about where a sentence is from. */
  rareSentences: 4,
  /** Rare words that two sentences must share to be compared, ... */
  rareShared: 2,
  /** ... and the share of their words that must be equal. */
  pairShare: 0.45,
  /** Sentence pairs compared in one comparison of texts. */
  sentencePairs: 20_000,
} as const
