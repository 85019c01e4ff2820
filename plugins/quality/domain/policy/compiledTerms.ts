import { tokenise } from '../../../../src/article/tokenise'
import { expandPhrases } from './expandPhrases'
import type { PolicyCategory } from './policyCategory'
import type { PolicyTerms } from './policyTerms'
import { bengaliTerms } from './terms/bengaliTerms'
import { bengaliWiderTerms } from './terms/bengaliWiderTerms'
import { englishTerms } from './terms/englishTerms'
import { englishWiderTerms } from './terms/englishWiderTerms'
import { vocabulary, type Vocabulary } from './vocabulary'

/** What a phrase means; one phrase may be several things. */
export type Meaning = {
  idiom: boolean
  call: boolean
  guard: boolean
  strong: Set<PolicyCategory>
  weak: Set<PolicyCategory>
  near: Set<PolicyCategory>
  faint: Set<PolicyCategory>
  signs: Set<PolicyCategory>
}

/** A row of words, by their numbers. */
export type PhraseNode = { next: Map<number, PhraseNode>; meaning: Meaning | null }

export type CompiledTerms = { words: Vocabulary; root: PhraseNode }

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

const emptyMeaning = (): Meaning => ({
  idiom: false,
  call: false,
  guard: false,
  strong: new Set(),
  weak: new Set(),
  near: new Set(),
  faint: new Set(),
  signs: new Set(),
})

const emptyNode = (): PhraseNode => ({ next: new Map(), meaning: null })

let compiled: CompiledTerms | null = null

/** The lists of all languages as one tree of phrases; made when first needed: some 0.4 s of CPU on a busy machine, once. */
export function compiledTerms(): CompiledTerms {
  compiled ??= compile()
  return compiled
}

type Entry = { row: readonly string[]; isAbout: boolean; mark: (meaning: Meaning) => void }

/** Every phrase of the lists as a row of folded words, with what it means. */
function entriesOf({ groups, idioms, calls, guards, categories }: PolicyTerms): Entry[] {
  const each = (list: string | undefined, mark: Entry['mark'], isAbout: boolean = false): Entry[] =>
    expandPhrases(list ?? '', groups).map((phrase) => ({
      row: tokenise({ text: phrase, spellingFold: true }).folded,
      isAbout,
      mark,
    }))
  return [
    ...each(idioms, (meaning) => (meaning.idiom = true)),
    ...each(calls, (meaning) => (meaning.call = true)),
    ...each(guards, (meaning) => (meaning.guard = true)),
    ...Object.entries(categories).flatMap(([name, terms]) =>
      kinds.flatMap((kind) =>
        each(terms[kind], (meaning) => meaning[kind].add(name as PolicyCategory), true),
      ),
    ),
  ]
}

function compile(): CompiledTerms {
  const words = vocabulary()
  const root = emptyNode()
  const entries = languages.flatMap(entriesOf)
  // Short words first, so that a word with an ending finds its stem.
  // A word that alone is an offer or a guard stays apart: কার্ডে ("says the card") is one, কার্ড is none.
  const apart = new Set(
    entries.flatMap(({ row, isAbout }) => (isAbout || row.length > 1 ? [] : row)),
  )
  for (const word of [...new Set(entries.flatMap(({ row }) => row))].toSorted(
    (one, other) => one.length - other.length,
  ))
    words.add({ word, isApart: apart.has(word) })
  for (const { row, mark } of entries) {
    let node = root
    for (const word of row) {
      const number = words.numberOf(word)
      let next = node.next.get(number)
      if (next === undefined) node.next.set(number, (next = emptyNode()))
      node = next
    }
    node.meaning ??= emptyMeaning()
    mark(node.meaning)
  }
  return { words, root }
}
