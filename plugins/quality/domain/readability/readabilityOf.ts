import type { Article } from '../../../../src/article/article'
import { eachWord } from '../../../../src/article/eachWord'
import type { Tokens } from '../../../../src/article/tokens'
import type { ArticleLanguages } from '../articleLanguages'
import type { WordedSentence } from '../text/sentenceWords'
import { countAksharas } from './countAksharas'
import { countSyllables } from './countSyllables'
import type { Readability } from './readability'

/** Flesch took samples of 100 words; under that, and under three sentences, one word moves the number by a whole class. */
const fewest = { words: 100, sentences: 3 }
/** Sinha et al. counted long words in texts of 400 to 1,000 words; ours are scaled to the middle. This scaling is our own. */
const sampleWords = 700
const longFrom = 3

const counters = { en: eachWord(countSyllables), bn: eachWord(countAksharas) }

/** In one language or the other; a post that mixes them is measured as the larger one. */
function languageOf({ primary, shares }: ArticleLanguages): 'en' | 'bn' | null {
  const [first] = Object.entries(shares).sort(([, one], [, other]) => other - one)
  const language = primary ?? first?.[0]
  return language === 'en' || language === 'bn' ? language : null
}

/**
 * How hard the paragraphs of an English or Bengali text are to read; null in other languages and for less than 100 words or three sentences.
 *
 * English: reading ease 206.835 - 1.015 words/sentence - 84.6 syllables/word (Flesch, A New Readability Yardstick, Journal of Applied
 * Psychology 32, 1948) and grade 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975).
 * Bengali: -5.23 + 1.43 aksharas/word + 0.01 polysyllabic words (model 1 for Bangla of Sinha, Sharma, Dasgupta and Basu, New Readability
 * Measures for Bangla and Hindi Texts, COLING 2012, posters, 1141-1150), which leaves sentences out: their length told little there.
 */
export function readabilityOf(options: {
  article: Article
  tokens: Tokens
  sentences: readonly WordedSentence[]
  languages: ArticleLanguages
}): Readability | null {
  const { article, tokens, sentences, languages } = options
  const language = languageOf(languages)
  if (language === null) return null
  const unitsOf = counters[language](tokens)
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph')
  let [words, units, long, counted, place] = [0, 0, 0, 0, 0]
  for (const { offset, first, end } of sentences) {
    while (place < paragraphs.length) {
      const block = paragraphs[place]!
      if (offset < block.offset + block.length) break
      place += 1
    }
    const block = paragraphs[place]
    if (block === undefined || offset < block.offset || end === first) continue
    counted += 1
    words += end - first
    for (let index = first; index < end; index += 1) {
      const found = unitsOf[index]!
      units += found
      if (found >= longFrom) long += 1
    }
  }
  if (words < fewest.words || counted < fewest.sentences) return null
  const wordsPerSentence = words / counted
  const unitsPerWord = units / words
  const longWords = long / words
  const isEnglish = language === 'en'
  return {
    formula: isEnglish ? 'flesch' : 'sinha',
    score: isEnglish
      ? 206.835 - 1.015 * wordsPerSentence - 84.6 * unitsPerWord
      : -5.23 + 1.43 * unitsPerWord + 0.01 * longWords * sampleWords,
    grade: isEnglish ? 0.39 * wordsPerSentence + 11.8 * unitsPerWord - 15.59 : null,
    words,
    sentences: counted,
    wordsPerSentence,
    unitsPerWord,
    longWords,
  }
}
