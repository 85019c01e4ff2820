/** What the panel beside the editor reads of the facts. The analysers give more; one that is not in use gives nothing. */
export type PanelFacts = {
  quality?: {
    words: number
    ownWords: number
    readingMinutes: number
    /** In 0..1; null when there is nothing to measure. */
    proseShare: number | null
    languages: {
      primary: string | null
      shares: Readonly<Record<string, number>>
      certain: boolean
    }
    placeholders: readonly { found: string; context: string; certain: boolean }[]
  }
  niche?: {
    /** In 0..1; null when it cannot be told. */
    score: number | null
    terms: readonly { term: string }[]
  }
  originality?: {
    words: number
    quoted: { sourced: number; unsourced: number }
    unsourcedQuotes: number
  }
}
