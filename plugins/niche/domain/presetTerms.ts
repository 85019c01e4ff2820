/** The words of one language that speak for a subject, separated by commas; a term may have several words. */
export type LanguageTerms = {
  /** Hardly used outside the subject: full weight. */
  strong: string
  /** At home in the subject but met elsewhere as well: a third of the weight. */
  weak: string
}

/** The word lists of one preset. */
export type PresetTerms = { en: LanguageTerms; bn: LanguageTerms }
