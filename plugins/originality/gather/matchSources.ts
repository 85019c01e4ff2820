import type { Span } from '../../../src/article/article'
import type { MatchedSource } from '../domain/matchedSource'
import { relationOf } from '../domain/relationOf'
import type { Authorship } from '../domain/authorship'
import type { Compared } from './compareWithStore'
import type { ComparedPage } from './comparedPage'
import type { DecidedSource } from './decisionsOf'

/** What a comparison found, with whose each source is and everything that was decided about it. */
export const matchSources = ({
  compared: { result, documents },
  authorship,
  decided,
  pages = [],
}: {
  compared: Compared
  authorship: Authorship
  decided: ReadonlyMap<string, DecidedSource>
  pages?: readonly ComparedPage[]
}): MatchedSource[] =>
  result.sources.map(({ document, passages }) => {
    const known = documents.get(document)
    const said = decided.get(document)
    const page = pages.find((one) => one.document === document)
    return {
      document,
      relation: known?.authorship ? relationOf(authorship, known.authorship) : 'foreign',
      exclusion: known?.exclusion ?? (said?.isLeftOut ? 'excluded' : null),
      passages: passages.map(({ alsoIn, ...passage }) => ({
        ...passage,
        // Own and licensed texts, and what is gone, are no other places to have it from.
        ...(alsoIn
          ? { alsoIn: alsoIn.filter((one) => documents.get(one)?.exclusion === null) }
          : {}),
        decision: said?.passages.get(passage.key) ?? null,
        ...(page ? { sourceText: sliceOf(page.text, passage.source) } : {}),
      })),
    }
  })

const sliceOf = (text: string, { offset, length }: Span): string =>
  text.slice(offset, offset + length)
