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

let last: { key: string; subject: OwnSubject | null } | null = null

/**
 * A declared subject made ready for `nicheFactsOf`: the words of its preset, the keywords as strong terms and the statement's
 * content words as weak ones. The last one made is kept: posts come one after the other with the same settings.
 * @returns null when nothing is declared: no preset, no keyword and no content word in the statement.
 */
export function ownSubject(settings: NicheSettings): OwnSubject | null {
  const { preset, statement, keywords } = settings
  const key = JSON.stringify([preset, statement, keywords])
  if (last?.key !== key) last = { key, subject: make(settings) }
  return last.subject
}

function make({ preset, statement, keywords }: NicheSettings): OwnSubject | null {
  const own = [
    ...keywords.flatMap(splitTerms).map((term): NicheTerm => ({ term, weight: keywordWeight })),
    ...statementTerms(statement),
  ]
  if (own.length === 0) return preset === null ? null : { index: null, size: 0 }
  const index = indexTerms([preset === null ? own : [...listedTerms(preset), ...own]])
  const size = [...index.terms.values()].reduce((sum, list) => sum + list.length, 0)
  return size === 0 ? null : { index, size }
}
