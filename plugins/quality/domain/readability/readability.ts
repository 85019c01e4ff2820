/** How hard a text is to read, by a published formula for its language. */
export type Readability = {
  /**
   * `flesch`: reading ease of English, 0 to 100 and beyond, higher is easier (Flesch 1948). `sinha`: model 1 for Bangla, higher is harder
   * (Sinha, Sharma, Dasgupta and Basu 2012).
   */
  formula: 'flesch' | 'sinha'
  score: number
  /** School years by Flesch-Kincaid (1975); English only. */
  grade: number | null
  /** Of paragraphs only. */
  words: number
  sentences: number
  wordsPerSentence: number
  /** English: syllables; Bengali: aksharas. A word. */
  unitsPerWord: number
  /** Part of the words with three of them or more, in 0..1. */
  longWords: number
}
