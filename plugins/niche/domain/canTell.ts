import { detectLanguage } from '../../../src/article/detectLanguage'
import { eachWord } from '../../../src/article/eachWord'
import type { StemmedWords } from './stemmedWords'

/** A shorter text cannot be told: one word would decide it. */
const minimumWords = 40

const listed = /^(?:en|bn)(?:-|$)/i

const functionWords = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'for', 'on', 'that'])
const functionWordsOf = eachWord((word) => functionWords.has(word))
/** English prose has about one in four; no other language of these letters has one in eight. */
const englishFrom = 1 / 8

/** So many letters tell a language. */
const enoughToDetect = 20_000

/** Spares English, the dearest language to detect, the detection. */
function isPlainlyEnglish({ tokens }: StemmedWords): boolean {
  return functionWordsOf(tokens).filter(Boolean).length >= tokens.count * englishFrom
}

/**
 * Whether the subject of a text can be told: at least 40 words and, when only the presets' words are there to compare with,
 * in English or Bengali: as declared, else as detected, else as guessed.
 */
export function canTell(options: {
  text: string
  body: StemmedWords
  language: string | null
  presetOnly: boolean
}): boolean {
  const { text, body, language, presetOnly } = options
  if (body.folded.length < minimumWords) return false
  if (!presetOnly) return true
  if (language === null && isPlainlyEnglish(body)) return true
  if (language !== null) return listed.test(language)
  const detected = detectLanguage(text.slice(0, enoughToDetect))
  const told = detected.language ?? detected.guess
  return told === null || listed.test(told)
}
