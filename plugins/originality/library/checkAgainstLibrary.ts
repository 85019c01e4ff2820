import type { Payload } from 'payload'

import type { CheckedPassage } from '../domain/check/checkResult'
import { checkText } from '../domain/check/checkText'
import type { FingerprintStore } from '../domain/fingerprintStore'

export type LibraryCheck = {
  originality: number
  adjustedOriginality: number
  sources: {
    /** As the library was given it. */
    id: string
    title: string
    share: number
    passages: CheckedPassage[]
  }[]
  partial: boolean
  /** What the check took, reading from the index and comparing. */
  millis: number
}

const kind = 'source-texts'
const namesKept = 10_000

/**
 * Checks texts against the library of the database in use. The names of sources are read once each and kept: a file of
 * texts meets the same ones again and again.
 */
export const libraryChecker = ({
  payload,
  store,
}: {
  payload: Payload
  store: FingerprintStore
}): ((text: string) => Promise<LibraryCheck>) => {
  const names = new Map<string, { id: string; title: string }>()

  const learnNames = async (documents: readonly string[]): Promise<void> => {
    const unknown = documents.filter((document) => !names.has(document))
    if (unknown.length === 0) return
    if (names.size + unknown.length > namesKept) names.clear()
    const { docs } = await payload.find({
      collection: kind,
      where: { id: { in: unknown.map((document) => document.slice(kind.length + 1)) } },
      limit: unknown.length,
      depth: 0,
      pagination: false,
      select: { title: true, externalId: true },
    })
    for (const { id, title, externalId } of docs)
      names.set(`${kind}:${id}`, { id: externalId || String(id), title })
  }

  return async (text) => {
    const started = performance.now()
    const checked = await checkText({
      article: text,
      store,
      kinds: [kind],
      now: () => performance.now(),
    })
    const millis = performance.now() - started
    await learnNames(checked.sources.map(({ document }) => document))
    return {
      originality: checked.originality,
      adjustedOriginality: checked.adjustedOriginality,
      // A source that was deleted since it was found has no name any more, and is no evidence.
      sources: checked.sources.flatMap(({ document, share, passages }) => {
        const name = names.get(document)
        return name === undefined ? [] : [{ ...name, share, passages }]
      }),
      partial: checked.partial,
      millis,
    }
  }
}
