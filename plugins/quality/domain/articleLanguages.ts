/** The languages of a text. Shares are by words and add up to 1; `und` stands for words that no language could be told for. */
export type ArticleLanguages = {
  /** Code of the language with most words; null when that is not certain. */
  primary: string | null
  shares: Readonly<Record<string, number>>
  certain: boolean
}
