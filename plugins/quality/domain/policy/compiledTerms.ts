import { tokenise } from '../../../../src/article/tokenise'
import { expandPhrases } from './expandPhrases'
import type { PolicyCategory } from './policyCategory'
import type { PolicyTerms } from './policyTerms'
import { bengaliTerms } from './terms/bengaliTerms'
import { englishTerms } from './terms/englishTerms'
import { vocabulary, type Vocabulary } from './vocabulary'

/** What a phrase means; one phrase may be several things. */
export type Meaning = {
  idiom: boolean
  call: boolean
  guard: boolean
  strong: Set<PolicyCategory>
  weak: Set<PolicyCategory>
  near: Set<PolicyCategory>
}

/** A row of words, by their numbers. */
export type PhraseNode = { next: Map<number, PhraseNode>; meaning: Meaning | null }

export type CompiledTerms = { words: Vocabulary; root: PhraseNode }

const languages: readonly PolicyTerms[] = [englishTerms, bengaliTerms]

/** The languages that the screen has lists for. */
export const screenedLanguages: ReadonlySet<string> = new Set(
  languages.map(({ language }) => language),
)

const emptyNode = (): PhraseNode => ({ next: new Map(), meaning: null })

let compiled: CompiledTerms | null = null

/** The lists of all languages as one tree of phrases; made when first needed, since it takes some milliseconds. */
export function compiledTerms(): CompiledTerms {
  compiled ??= compile()
  return compiled
}

function compile(): CompiledTerms {
  const words = vocabulary()
  const root = emptyNode()

  const meaningOf = (phrase: string): Meaning => {
    let node = root
    for (const word of tokenise({ text: phrase, spellingFold: true }).folded) {
      const number = words.add(word)
      let next = node.next.get(number)
      if (next === undefined) node.next.set(number, (next = emptyNode()))
      node = next
    }
    node.meaning ??= {
      idiom: false,
      call: false,
      guard: false,
      strong: new Set(),
      weak: new Set(),
      near: new Set(),
    }
    return node.meaning
  }

  for (const { groups, idioms, calls, guards, categories } of languages) {
    const each = (list: string | undefined, mark: (meaning: Meaning) => void) => {
      for (const phrase of expandPhrases(list ?? '', groups)) mark(meaningOf(phrase))
    }
    each(idioms, (meaning) => (meaning.idiom = true))
    each(calls, (meaning) => (meaning.call = true))
    each(guards, (meaning) => (meaning.guard = true))
    for (const [name, { strong, weak, near }] of Object.entries(categories)) {
      const category = name as PolicyCategory
      each(strong, (meaning) => meaning.strong.add(category))
      each(weak, (meaning) => meaning.weak.add(category))
      each(near, (meaning) => meaning.near.add(category))
    }
  }
  return { words, root }
}
