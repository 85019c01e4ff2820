import type { NichePreset } from '../../../src/check/snapshot'
import type { Niche, NichePhrase, NicheSettings, NicheTerm } from './niche'
import { presets } from './presets'
import { stemmedWords } from './stemmedWords'
import { stopWords } from './stopWords'

const strongWeight = 1
const weakWeight = 1 / 3
const statementWeight = 1 / 3

const gerund = /^[a-z]+(?:ing|ed)$/

const split = (list: string) =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')

function presetTerms(preset: NichePreset): NicheTerm[] {
  const { en, bn } = presets[preset]
  return [en, bn].flatMap(({ strong, weak }) => [
    ...split(strong).map((term) => ({ term, weight: strongWeight })),
    ...split(weak).map((term) => ({ term, weight: weakWeight })),
  ])
}

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
 * content words as weak ones. A term that stands in several lists keeps its greatest weight.
 * @returns null when nothing is declared: no preset, no keyword and no content word in the statement.
 */
export function compileNiche(settings: NicheSettings): Niche | null {
  const own = [
    ...settings.keywords.flatMap(split).map((term) => ({ term, weight: strongWeight })),
    ...statementTerms(settings.statement),
  ]
  const all = settings.preset === null ? own : [...presetTerms(settings.preset), ...own]
  const words = new Map<string, NicheTerm>()
  const exact = new Map<string, NicheTerm>()
  const phrases = new Map<string, NichePhrase[]>()
  const keep = (map: Map<string, NicheTerm>, key: string, term: NicheTerm) => {
    const known = map.get(key)
    if (known === undefined || known.weight < term.weight) map.set(key, term)
  }
  for (const { term, weight } of all) {
    const { folded, stems } = stemmedWords(term)
    const [word, stem] = [folded[0], stems[0]]
    if (word === undefined || stem === undefined) continue
    if (stems.length > 1) {
      const list = phrases.get(stem) ?? []
      list.push({ term, weight, stems })
      phrases.set(stem, list)
    } else if (gerund.test(word) || stopWords.has(stem)) keep(exact, word, { term, weight })
    else keep(words, stem, { term, weight })
  }
  for (const list of phrases.values())
    list.sort((one, other) => other.stems.length - one.stems.length)
  const phraseCount = [...phrases.values()].reduce((sum, list) => sum + list.length, 0)
  const size = words.size + exact.size + phraseCount
  return size === 0 ? null : { words, exact, phrases, presetOnly: own.length === 0, size }
}
