import type { Payload } from 'payload'

import { kindOf } from '../domain/kindOf'
import { gateReasons, type GateReason } from '../domain/gate/gateReasons'
import { scoreSources } from '../domain/gate/scoreSources'
import type { OriginalitySettings } from '../domain/originalitySettings'
import { type ComparedText, compareWithStore } from './compareWithStore'
import type { ComparedPage } from './comparedPage'
import { decisionsOf } from './decisionsOf'
import { externalShareOf } from './externalShareOf'
import { matchSources } from './matchSources'
import { openFingerprintStore } from './openFingerprintStore'
import { pairData } from './pairData'
import { writeRow } from './writeRow'

export type CheckedState = 'working' | 'published'

/**
 * Checks one text of a post and keeps what was found: a row for each source, and one for the whole. Decisions on passages
 * that stayed as they were hold, matches that are gone are removed. May be repeated without harm.
 * @returns for which sources the gate would refuse this text as it stands, and whether time ran out before all was compared
 */
export const checkState = async ({
  payload,
  text,
  revision,
  state,
  pages,
  settings,
  changed,
  budget,
}: {
  payload: Payload
  text: ComparedText & { id: string }
  revision: string
  state: CheckedState
  pages?: readonly ComparedPage[]
  settings: OriginalitySettings
  /** Share of the words that changed since the first version; null when nobody knows. */
  changed: number | null
  /** Milliseconds. */
  budget: number
}): Promise<{ reasons: GateReason[]; partial: boolean }> => {
  const post = text.id
  const compared = await compareWithStore({
    payload,
    text,
    ...(pages ? { pages } : {}),
    settings,
    budget,
  })
  const { result, documents } = compared
  const sources = matchSources({
    compared,
    authorship: text,
    decided: await decisionsOf({ payload, post }),
    ...(pages ? { pages } : {}),
  })
  const scores = scoreSources({ ...settings, words: result.words, sources })
  const store = await openFingerprintStore(payload)
  const revisions = await store.revisions(sources.map(({ document }) => document))
  const checkedAt = new Date().toISOString()

  const before = await payload.find({
    collection: 'originality-pairs',
    where: { and: [{ post: { equals: post } }, { state: { equals: state } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { source: true },
  })
  const known = new Set(before.docs.map(({ source }) => source))
  for (const source of sources) {
    const { document } = source
    const about = documents.get(document)
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    await writeRow({
      payload,
      collection: 'originality-pairs',
      key: `${post}:${state}:${document}`,
      data: {
        ...pairData({
          words: result.words,
          source,
          found: scores.sources.find((one) => one.document === document),
          settings,
        }),
        post,
        state,
        source: document,
        sourceKind: about?.kind ?? kindOf(document),
        sourceTitle: about?.title ?? '',
        sourceAddress: about?.address ?? null,
        sourcePublishedAt: about?.publishedAt ?? null,
        sourceRevision: revisions.get(document) ?? null,
        revision,
        ...(known.has(document) ? {} : { foundAt: checkedAt }),
      },
    })
  }
  const found = new Set(sources.map(({ document }) => document))
  // Pages of the web are only looked for behind a save; a check in between says nothing about them.
  const gone = before.docs
    .filter(({ source }) => !found.has(source) && (pages !== undefined || kindOf(source) !== 'web'))
    .map(({ id }) => id)
  // A check that ran out of time did not see everything; what it missed may well stand there still.
  if (gone.length > 0 && !result.partial) {
    await payload.delete({ collection: 'originality-pairs', where: { id: { in: gone } }, depth: 0 })
  }
  await writeRow({
    payload,
    collection: 'originality-checks',
    key: `${post}:${state}`,
    data: {
      post,
      state,
      revision,
      words: result.words,
      originality: scores.originality,
      adjustedOriginality: scores.adjustedOriginality,
      externalShare: externalShareOf({ words: result.words, sources: scores.sources }),
      changed,
      partial: result.partial,
      manipulation: result.manipulation,
      checkedAt,
    },
  })
  const reasons = gateReasons({ ...settings, words: result.words, sources })
  return { reasons, partial: result.partial }
}
