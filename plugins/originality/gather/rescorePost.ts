import type { Payload } from 'payload'

import { gateReasons } from '../domain/gate/gateReasons'
import { scoreSources } from '../domain/gate/scoreSources'
import type { MatchedSource } from '../domain/matchedSource'
import { decisionsOf } from './decisionsOf'
import { externalShareOf } from './externalShareOf'
import { pairData } from './pairData'
import { readOriginalitySettings } from './readOriginalitySettings'
import { readStored } from './readStored'
import { settleGate } from './settleGate'
import { storedSource } from './storedSource'

/** Reckons the scores of both texts of a post anew from what was found and what was decided since. Compares nothing. */
export const rescorePost = async ({
  payload,
  post,
}: {
  payload: Payload
  post: string
}): Promise<void> => {
  const settings = await readOriginalitySettings({ payload })
  const decided = await decisionsOf({ payload, post })
  for (const state of ['published', 'working'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    const stored = await readStored({ payload, post, state })
    if (!stored) continue
    const words = stored.check.words ?? 0
    const sources = stored.pairs.map((pair): MatchedSource => {
      const before = storedSource(pair)
      const said = decided.get(pair.source)
      const byRights = before.exclusion === 'excluded' ? null : before.exclusion
      return {
        ...before,
        exclusion: byRights ?? (said?.isLeftOut ? 'excluded' : null),
        passages: before.passages.map((passage) => ({
          ...passage,
          decision: said?.passages.get(passage.key) ?? null,
        })),
      }
    })
    const scores = scoreSources({ ...settings, words, sources })
    for (const [index, pair] of stored.pairs.entries()) {
      const source = sources[index]
      if (!source) continue
      const found = scores.sources.find(({ document }) => document === pair.source)
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      await payload.update({
        collection: 'originality-pairs',
        id: pair.id,
        data: pairData({ words, source, found, settings }),
        depth: 0,
      })
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    await payload.update({
      collection: 'originality-checks',
      id: stored.check.id,
      data: {
        originality: scores.originality,
        adjustedOriginality: scores.adjustedOriginality,
        externalShare: externalShareOf({ words, sources: scores.sources }),
      },
      depth: 0,
    })
    const reasons = gateReasons({ ...settings, words, sources })
    // oxlint-disable-next-line no-await-in-loop -- as above
    await settleGate({ payload, post, state, reasons, partial: stored.check.partial === true })
  }
}
