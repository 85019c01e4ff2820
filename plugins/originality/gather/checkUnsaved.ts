import type { PayloadRequest } from 'payload'

import { gateReasons } from '../domain/gate/gateReasons'
import { scoreSources } from '../domain/gate/scoreSources'
import { kindOf } from '../domain/kindOf'
import { type ComparedText, compareWithStore } from './compareWithStore'
import { decisionsOf } from './decisionsOf'
import { matchSources } from './matchSources'
import { openFingerprintStore } from './openFingerprintStore'
import { presentReasons } from './presentReasons'
import { presentSource } from './presentSource'
import { readableSources } from './readableSources'
import { readOriginalitySettings } from './readOriginalitySettings'

const budget = 1000

/** Checks a text that is kept nowhere, for whoever asks; decisions on the post it is for hold here too. */
export const checkUnsaved = async ({ req, text }: { req: PayloadRequest; text: ComparedText }) => {
  const { payload } = req
  const settings = await readOriginalitySettings({ payload })
  const compared = await compareWithStore({ payload, text, settings, budget })
  const { result, documents } = compared
  const decided = text.id === null ? new Map() : await decisionsOf({ payload, post: text.id })
  const sources = matchSources({ compared, authorship: text, decided })
  const scores = scoreSources({ ...settings, words: result.words, sources })
  const names = sources.map(({ document }) => document)
  const readable = await readableSources({ req, documents: names })
  const revisions = await (await openFingerprintStore(payload)).revisions(names)
  const reasons = gateReasons({ ...settings, words: result.words, sources })
  return {
    words: result.words,
    originality: scores.originality,
    adjustedOriginality: scores.adjustedOriginality,
    partial: result.partial,
    manipulation: result.manipulation,
    gate: {
      mode: settings.gate,
      wouldBlock: settings.gate === 'block' && reasons.length > 0,
      reasons: presentReasons({
        reasons,
        titleOf: (document) => readable.get(document)?.title ?? null,
      }),
    },
    sources: scores.sources.flatMap(({ document, share, rawShare }) => {
      const source = sources.find((one) => one.document === document)
      if (!source) return []
      const { title, address, publishedAt } = documents.get(document) ?? {
        title: '',
        address: null,
        publishedAt: null,
      }
      return [
        presentSource({
          source,
          share,
          rawShare,
          text: text.article.text,
          about: { kind: kindOf(document), title, address, publishedAt },
          readable: readable.get(document),
          revision: revisions.get(document) ?? null,
        }),
      ]
    }),
  }
}
