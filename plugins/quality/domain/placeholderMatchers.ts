import { phraseMatcher } from './phraseMatcher'
import { placeholderPhrases } from './placeholderPhrases'

export type PlaceholderTag = { certain: boolean; asWritten?: string }

const { certain, likely, wholeTitle, asWritten } = placeholderPhrases
const text = phraseMatcher<PlaceholderTag>([
  ...certain.map((phrase) => [phrase, { certain: true }] as const),
  ...likely.map((phrase) => [phrase, { certain: false }] as const),
  ...asWritten.map((phrase) => [phrase, { certain: true, asWritten: phrase }] as const),
])
const title = phraseMatcher<PlaceholderTag>(wholeTitle.map((phrase) => [phrase, { certain: true }]))

/** Finders of placeholder phrases: in any text, and those that count only as a whole title. */
export const placeholderMatchers = { text, title }
