import type { PayloadRequest } from 'payload'

import { gateReasons } from '../domain/gate/gateReasons'
import { presentReasons } from './presentReasons'
import { presentSource } from './presentSource'
import type { CheckedState } from './checkState'
import { readableSources } from './readableSources'
import { readOriginalitySettings } from './readOriginalitySettings'
import type { readStored } from './readStored'
import { storedSource } from './storedSource'
import type { WrittenPost } from './writtenPost'

/** A kept check as the REST API tells it to whoever asks. `isCurrent` is false when the text has changed since. */
export const presentStored = async ({
  req,
  written,
  state,
  stored,
}: {
  req: PayloadRequest
  written: WrittenPost
  state: CheckedState
  stored: Awaited<ReturnType<typeof readStored>>
}) => {
  const { payload } = req
  const settings = await readOriginalitySettings({ payload })
  const pairs = stored?.pairs ?? []
  const sources = pairs.map(storedSource)
  const readable = await readableSources({ req, documents: pairs.map(({ source }) => source) })
  const words = stored?.check.words ?? 0
  const reasons = gateReasons({ ...settings, words, sources })
  return {
    post: written.id,
    state,
    words,
    originality: stored?.check.originality ?? null,
    adjustedOriginality: stored?.check.adjustedOriginality ?? null,
    checkedAt: stored?.check.checkedAt ?? null,
    isCurrent: stored?.check.revision === written.revision,
    partial: stored?.check.partial === true,
    manipulation: stored?.check.manipulation ?? [],
    gate: {
      mode: settings.gate,
      wouldBlock: settings.gate === 'block' && reasons.length > 0,
      state: stored?.check.gate ?? null,
      reasons: presentReasons({
        reasons,
        titleOf: (document) => readable.get(document)?.title ?? webTitle(document),
      }),
    },
    sources: pairs.map((pair, index) => ({
      pair: String(pair.id),
      ...presentSource({
        source: sources[index] ?? storedSource(pair),
        share: pair.share ?? 0,
        rawShare: pair.rawShare ?? 0,
        text: written.article.text,
        about: {
          kind: pair.sourceKind,
          title: pair.sourceTitle ?? '',
          address: pair.sourceAddress ?? null,
          publishedAt: pair.sourcePublishedAt ?? null,
        },
        readable: readable.get(pair.source),
        revision: pair.sourceRevision ?? null,
      }),
    })),
  }

  function webTitle(document: string): string | null {
    const pair = pairs.find(({ source }) => source === document)
    return pair?.sourceKind === 'web' ? (pair.sourceTitle ?? '') : null
  }
}
