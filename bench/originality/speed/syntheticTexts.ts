import { seededRandom } from '../../support/seededRandom'
import { lexicon } from '../bengali/lexicon'
import { realDocuments } from '../bengali/realDocuments'
import { sentenceMaker } from '../bengali/sentenceMaker'
import { splitSentences } from '../plant/splitSentences'
import { zipf } from './zipf'

const vocabularySize = 60_000
const stockSentences = 20_000
/**
 * Share of the sentences that are taken from the stock, a third of their words changed. At 10,000 sources each stock sentence
 * stands in one of them on average, at 100,000 in ten: of real Bengali posts 18 % share eight words in a row with another.
 */
const stockShare = 0.05

const consonants = 'ক খ গ ঘ চ ছ জ ঝ ট ঠ ড ত থ দ ধ ন প ফ ব ভ ম র ল শ স হ'.split(' ')
const vowels = ['', '', '', 'া', 'ি', 'ী', 'ু', 'ে', 'ো', '্র']

/** Words of the lexicon, and made-up ones of as many letters as Bengali words have: six on average. */
const makeVocabulary = (random: () => number): string[] => {
  const words = new Set<string>([
    ...lexicon.links,
    ...lexicon.doing,
    ...lexicon.manners,
    ...lexicon.verbs,
    ...lexicon.qualities,
    ...lexicon.people,
    ...lexicon.things,
    ...lexicon.spots,
    ...lexicon.places,
  ])
  const anyOf = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  while (words.size < vocabularySize) {
    const syllables = Array.from(
      { length: 3 + Math.floor(random() * 2) },
      () => anyOf(consonants) + anyOf(vowels),
    )
    words.add(syllables.join(''))
  }
  return [...words]
}

export type SyntheticTexts = {
  /** The source at an index, always the same: about 400 words. */
  source: (index: number) => { id: string; text: string }
  /** A text of about 1,000 words; every second one has a passage of about 70 words of a source. */
  question: (index: number) => { text: string; plantedFrom: string | null }
}

/**
 * Bengali texts in any number, each made from its index alone: sentences of words drawn by Zipf's law, and sentences that
 * return in other texts with a third of their words changed (people's own and made-up ones), as set phrases do.
 * @param sources how many sources there are: what questions take their passages from
 */
export const syntheticTexts = (sources: number): SyntheticTexts => {
  let random = seededRandom(1_971)
  const anyNumber = (): number => random()
  const draw = zipf(makeVocabulary(anyNumber), anyNumber)
  const real = (realDocuments({ base: 'free' })?.documents ?? []).flatMap(({ text }) =>
    splitSentences(text).map((sentence) => sentence.text),
  )
  const stock = [...real]
  while (stock.length < stockSentences) {
    const make = sentenceMaker(anyNumber)
    for (let count = 0; count < 40; count += 1) stock.push(make())
  }
  const stockWords = stock.map((sentence) => sentence.replace(/[।!?]+$/u, '').split(/\s+/))
  const drawStock = (): string[] => stockWords[Math.floor(random() * stockWords.length)]!
  const sentence = (): string[] => {
    if (random() < stockShare) return drawStock().map((word) => (random() < 1 / 3 ? draw() : word))
    return Array.from({ length: 6 + Math.floor(random() * 11) }, draw)
  }
  const sentences = (words: number): string[][] => {
    const made: string[][] = []
    for (let count = 0; count < words;) {
      const next = sentence()
      made.push(next)
      count += next.length
    }
    return made
  }
  const toText = (made: readonly string[][]): string =>
    made
      .map((words, index) => `${words.join(' ')}।${index % 5 === 4 ? '\n\n' : ' '}`)
      .join('')
      .trim()
  const sentencesOf = (index: number): string[][] => {
    random = seededRandom(10_000 + index)
    return sentences(300 + Math.floor(random() * 200))
  }
  return {
    source: (index) => ({ id: String(index), text: toText(sentencesOf(index)) }),
    question: (index) => {
      random = seededRandom(3_000_000_000 + index)
      const own = sentences(index % 2 === 0 ? 1_000 : 930)
      if (index % 2 === 0) return { text: toText(own), plantedFrom: null }
      const from = Math.floor(random() * sources)
      const planted = sentencesOf(from).slice(4, 11)
      return {
        text: toText([...own.slice(0, 40), ...planted, ...own.slice(40)]),
        plantedFrom: String(from),
      }
    },
  }
}
