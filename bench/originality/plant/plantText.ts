import type { PlantedCase, PlantedClass, SuspiciousText } from '../alignmentSet'
import { obfuscate } from './obfuscate'
import { splitSentences, type PlantSentence } from './splitSentences'

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Whole sentences in a row of at least so many words and three sentences; null from a text that is too short. */
const drawPassage = (options: {
  text: string
  words: number
  random: () => number
}): PlantSentence[] | null => {
  const sentences = splitSentences(options.text)
  const start = Math.floor(options.random() * sentences.length)
  const passage: PlantSentence[] = []
  let words = 0
  for (const sentence of sentences.slice(start)) {
    if (words >= options.words && passage.length >= 3) break
    passage.push(sentence)
    words += wordsOf(sentence.text)
  }
  return words >= Math.min(options.words, 25) && passage.length >= 3 ? passage : null
}

/**
 * A text with one to three passages of other texts planted between its sentences, each from another source, at least
 * one sentence of its own between them. Throws when no source is long enough.
 * @param options.sources what passages are drawn from, in turn
 */
export const plantText = (options: {
  id: string
  as: PlantedClass
  host: string
  sources: readonly { id: string; text: string }[]
  vocabulary: readonly string[]
  random: () => number
}): SuspiciousText => {
  const { id, as, sources, vocabulary, random } = options
  const host = splitSentences(options.host)
  const slots = new Set<number>()
  const count = Math.min(1 + Math.floor(random() * 3), Math.max(1, host.length >> 1))
  while (slots.size < count) slots.add(1 + 2 * Math.floor(random() * Math.max(1, host.length >> 1)))

  const cases: PlantedCase[] = []
  let text = ''
  const plant = (): void => {
    for (let tries = 0; tries < 1_000; tries += 1) {
      const source = sources[Math.floor(random() * sources.length)]!
      if (cases.some((planted) => planted.source === source.id)) continue
      const sentences = drawPassage({
        text: source.text,
        words: 30 + Math.floor(random() * 60),
        random,
      })
      if (sentences === null) continue
      const passage = obfuscate({ as, sentences, vocabulary, random })
      const last = sentences.at(-1)!
      const offset = sentences[0]!.offset
      cases.push({
        source: source.id,
        suspicious: { offset: text.length, length: passage.length },
        sourceSpan: { offset, length: last.offset + last.text.length - offset },
      })
      text += `${passage}${random() < 0.5 ? ' ' : '\n\n'}`
      return
    }
    throw new Error('No source is long enough to take a passage from.')
  }
  host.forEach((sentence, index) => {
    if (slots.has(index)) plant()
    text += sentence.text + (sentence.separator === '' ? '\n\n' : sentence.separator)
  })
  return { id, class: as, text, cases }
}
