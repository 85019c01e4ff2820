import type { Span } from '../../src/article/article'

/** What was done to a planted passage; see `plant/obfuscate.ts`. */
export const plantedClasses = [
  'none',
  'unicode',
  'light',
  'medium',
  'heavy',
  'spelling',
  'shuffle',
  'summary',
  'inflect',
] as const

export type PlantedClass = (typeof plantedClasses)[number]

/** A passage of a source that was planted into a text, and where. Spans count UTF-16 units. */
export type PlantedCase = { source: string; suspicious: Span; sourceSpan: Span }

export type SuspiciousText = {
  id: string
  /** All passages of a text are of one class; a `clean` text has none. */
  class: PlantedClass | 'clean'
  text: string
  cases: PlantedCase[]
}

/** Texts with planted passages, and the sources that they were taken from among others. */
export type AlignmentSet = {
  language: 'bn' | 'en'
  sources: { id: string; text: string }[]
  suspicious: SuspiciousText[]
  /** What the texts are made of, in a few words. */
  note: string
}
