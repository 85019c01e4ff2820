import { tokeniseLines } from '../../../../src/article/tokeniseLines'
import { phraseParts, type PhraseParts } from './phraseParts'
import { phraseTree, type PhraseTree } from './phraseTree'
import { policyBit, type PolicyCategory } from './policyCategory'
import type { PolicyTerms } from './policyTerms'
import { bengaliTerms } from './terms/bengaliTerms'
import { bengaliWiderTerms } from './terms/bengaliWiderTerms'
import { englishTerms } from './terms/englishTerms'
import { englishWiderTerms } from './terms/englishWiderTerms'
import { vocabulary, type Vocabulary } from './vocabulary'

/** What a phrase means; one phrase may be several things. Categories are sets (`policyBit`). */
export type Meaning = {
  idiom: boolean
  call: boolean
  guard: boolean
  strong: number
  weak: number
  near: number
  faint: number
  signs: number
}

export type CompiledTerms = {
  words: Vocabulary
  tree: PhraseTree
  /** What the phrase that ends at a node means, by the number of the node. */
  meanings: ReadonlyMap<number, Meaning>
}

const languages: readonly PolicyTerms[] = [
  englishTerms,
  englishWiderTerms,
  bengaliTerms,
  bengaliWiderTerms,
]

/** The languages that the screen has lists for. */
export const screenedLanguages: ReadonlySet<string> = new Set(
  languages.map(({ language }) => language),
)

const kinds = ['strong', 'weak', 'near', 'faint', 'signs'] as const

let compiled: CompiledTerms | null = null

/** The lists of all languages as one tree of phrases; made when first needed, once. */
export function compiledTerms(): CompiledTerms {
  compiled ??= compile()
  return compiled
}

/** A phrase by its parts, with what it means. */
type Entry = { parts: PhraseParts; isAbout: boolean; mark: (meaning: Meaning) => void }

/** Every phrase of the lists with what it means. */
function entriesOf({ groups, idioms, calls, guards, categories }: PolicyTerms): Entry[] {
  const each = (list: string | undefined, mark: Entry['mark'], isAbout: boolean = false): Entry[] =>
    phraseParts(list ?? '', groups).map((parts) => ({ parts, isAbout, mark }))
  return [
    ...each(idioms, (meaning) => (meaning.idiom = true)),
    ...each(calls, (meaning) => (meaning.call = true)),
    ...each(guards, (meaning) => (meaning.guard = true)),
    ...Object.entries(categories).flatMap(([name, lists]) =>
      kinds.flatMap((kind) =>
        each(lists[kind], (meaning) => (meaning[kind] |= policyBit[name as PolicyCategory]), true),
      ),
    ),
  ]
}

type Part = PhraseParts[0]

/** The rows of folded words that may stand at each part; a part that many phrases share is folded once. */
function foldParts(parts: ReadonlySet<Part>): Map<Part, readonly (readonly string[])[]> {
  const lines = [...new Set([...parts].flat())]
  const folded = tokeniseLines({ lines, spellingFold: true })
  const rowOf = new Map(lines.map((line, place) => [line, folded[place]!]))
  return new Map([...parts].map((part) => [part, part.map((words) => rowOf.get(words)!)]))
}

function compile(): CompiledTerms {
  const entries = languages.flatMap(entriesOf)
  const rows = foldParts(new Set(entries.flatMap(({ parts }) => parts)))
  // A word that alone is an offer or a guard stays apart: কার্ডে ("says the card") is one, কার্ড is none.
  const apart = new Set(
    entries
      .filter(({ parts, isAbout }) => !isAbout && parts.length === 1)
      .flatMap(({ parts }) =>
        rows
          .get(parts[0]!)!
          .filter((row) => row.length === 1)
          .flat(),
      ),
  )
  const words = vocabulary()
  // Short words first, so that a word with an ending finds its stem.
  const all = new Set([...rows.values()].flat(2))
  for (const word of [...all].toSorted((one, other) => one.length - other.length))
    words.add({ word, isApart: apart.has(word) })
  const numberOf = new Map([...all].map((word) => [word, words.numberOf(word)]))
  const numbered = new Map(
    [...rows].map(([part, list]) => [
      part,
      list.map((row) => row.map((word) => numberOf.get(word)!)),
    ]),
  )

  const tree = phraseTree()
  const meanings = new Map<number, Meaning>()
  for (const { parts, mark } of entries) {
    // All phrases of an entry at once: what they begin with alike is walked once.
    let ends = new Set([tree.root])
    for (const part of parts) {
      const next = new Set<number>()
      for (const start of ends)
        for (const row of numbered.get(part)!) {
          let node = start
          for (const number of row) node = tree.grow(node, number)
          next.add(node)
        }
      ends = next
    }
    for (const node of ends) {
      const meaning = meanings.get(node) ?? emptyMeaning()
      meanings.set(node, meaning)
      mark(meaning)
    }
  }
  return { words, tree, meanings }
}

const emptyMeaning = (): Meaning => ({
  idiom: false,
  call: false,
  guard: false,
  strong: 0,
  weak: 0,
  near: 0,
  faint: 0,
  signs: 0,
})
