import type { StemmedWords } from './stemmedWords'

/** A shorter text cannot be told: one word would decide it. */
const minimumWords = 40

const listed = /^[a-z\u0980-\u09ff]/

/**
 * Whether the subject of a text can be told: at least 40 words and, when only the presets' words are there to compare with,
 * mostly in the letters of English or Bengali and not declared to be in another language.
 */
export function canTell(options: {
  body: StemmedWords
  language: string | null
  presetOnly: boolean
}): boolean {
  const { body, language, presetOnly } = options
  const count = body.folded.length
  if (count < minimumWords) return false
  if (!presetOnly) return true
  if (language !== null && !/^(?:en|bn)(?:-|$)/i.test(language)) return false
  return body.folded.filter((word) => listed.test(word)).length * 2 >= count
}
