import type { PlantedClass } from '../alignmentSet'
import { changeWords, editWords } from './editWords'
import { inflect } from './inflect'
import { misspell } from './misspell'
import { noise } from './noise'
import type { PlantSentence } from './splitSentences'

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] => {
  const rest = [...items]
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0] as Item)
}

const shares = { light: 0.1, medium: 0.2, heavy: 0.35, summary: 0.1 } as const

/**
 * A passage as a copyist of that class would leave it: `none` as it is, `unicode` in other code points; 10, 20 and 35 %
 * of the words edited (`light`, `medium`, `heavy`, whose sentences are shuffled too); `spelling` and `inflect` change 25 %
 * of the words, `shuffle` the order of the sentences; `summary` keeps every second sentence and edits 10 %.
 */
export const obfuscate = (options: {
  as: PlantedClass
  sentences: readonly PlantSentence[]
  vocabulary: readonly string[]
  random: () => number
}): string => {
  const { as, sentences, vocabulary, random } = options
  const asTheyStand = (change: (sentence: string) => string): string =>
    sentences
      .map(({ text, separator }, index) =>
        index === sentences.length - 1 ? change(text) : change(text) + separator,
      )
      .join('')
  const edited = (sentence: string, share: number): string =>
    editWords({ sentence, share, vocabulary, random })
  const texts = sentences.map(({ text }) => text)
  switch (as) {
    case 'none':
      return asTheyStand((sentence) => sentence)
    case 'unicode':
      return noise({ text: asTheyStand((sentence) => sentence), random })
    case 'light':
    case 'medium':
      return asTheyStand((sentence) => edited(sentence, shares[as]))
    case 'heavy':
      return shuffled(texts, random)
        .map((sentence) => edited(sentence, shares.heavy))
        .join(' ')
    case 'shuffle':
      return shuffled(texts, random).join(' ')
    case 'summary':
      return texts
        .filter((_, index) => index % 2 === 0)
        .map((sentence) => edited(sentence, shares.summary))
        .join(' ')
    case 'spelling':
    case 'inflect': {
      const change = as === 'spelling' ? misspell : inflect
      return asTheyStand((sentence) =>
        changeWords({ sentence, share: 0.25, change: (word) => change({ word, random }), random }),
      )
    }
  }
}
