import type { NicheSettings, NicheTerm, OwnSubject } from './niche'
import { indexTerms } from './indexTerms'
import { listedTerms } from './listedTerms'
import { splitTerms } from './splitTerms'
import { stemmedWords } from './stemmedWords'
import { stopWords } from './stopWords'

const keywordWeight = 1
const statementWeight = 1 / 3

function statementTerms(statement: string): NicheTerm[] {
  const { folded, stems } = stemmedWords(statement)
  return folded
    .filter(
      (word, index) => word.length > 2 && !stopWords.has(word) && !stopWords.has(stems[index]!),
    )
    .map((term) => ({ term, weight: statementWeight }))
}

/**
 * A declared subject made ready for `nicheFactsOf`: the words of its preset, the keywords as strong terms and the statement's
 * content words as weak ones.
 * @returns null when nothing is declared: no preset, no keyword and no content word in the statement.
 */
export function ownSubject(settings: NicheSettings): OwnSubject | null {
  const own = [
    ...settings.keywords
      .flatMap(splitTerms)
      .map((term): NicheTerm => ({ term, weight: keywordWeight })),
    ...statementTerms(settings.statement),
  ]
  const all = settings.preset === null ? own : [...listedTerms(settings.preset), ...own]
  const index = indexTerms([all])
  const size = [...index.terms.values()].reduce((sum, list) => sum + list.length, 0)
  return size === 0 ? null : { index, presetOnly: own.length === 0, size }
}
