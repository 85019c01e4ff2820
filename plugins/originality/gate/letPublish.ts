import type { PayloadRequest } from 'payload'

import type { Post } from '../../../src/payload-types'
import { gateReasons, type GateReason } from '../domain/gate/gateReasons'
import type { OriginalitySettings } from '../domain/originalitySettings'
import { compareWithStore } from '../gather/compareWithStore'
import { decisionsOf } from '../gather/decisionsOf'
import { matchSources } from '../gather/matchSources'
import { readOriginalitySettings } from '../gather/readOriginalitySettings'
import { writtenPost, type WrittenPost } from '../gather/writtenPost'
import { isUnchanged } from './isUnchanged'
import { publicText } from './publicText'
import { refuse } from './refuse'

/** What the gate said; `afterPublication` keeps it once the post is written. */
export type GateOutcome = {
  gate: 'clear' | 'working' | 'overridden'
  reasons: GateReason[]
  reason: string
}

/**
 * Judges a text on its way to the public within the budget. Throws an APIError with `data.code` `originality` for copied
 * text, unless an editor gives a reason. What could not be judged in time is published and checked behind.
 * Of a post the public reads already only passages that are new weigh.
 */
export const letPublish = async ({
  req,
  post,
  id,
  reason,
  budget,
}: {
  req: PayloadRequest
  post: Partial<Omit<Post, 'id'>>
  /** Null for a post that is only being made. */
  id: string | null
  reason: string
  budget: number
}): Promise<void> => {
  const started = performance.now()
  const settings = await readOriginalitySettings({ payload: req.payload, req })
  if (settings.gate !== 'block') return
  const written = { ...writtenPost(post), id: id ?? '' }
  const before = id === null ? null : await publicText({ req, id })
  if (before?.revision === written.revision) return
  const left = Math.max(1, budget - (performance.now() - started))
  const judged = await withinBudget({
    budget: left,
    work: judge({ req, written, id, before, settings, budget: left }).catch((error: unknown) => {
      // The index can be made again; a writer must not wait for that.
      req.payload.logger.error({
        err: error,
        msg: 'The originality of a post could not be judged.',
      })
      return null
    }),
  })
  const reasons = judged?.reasons ?? []
  const isOverridden = reasons.length > 0 && reason !== ''
  if (reasons.length > 0 && !isOverridden) await refuse({ req, id, post: written, reasons })
  const outcome: GateOutcome = {
    gate: isOverridden ? 'overridden' : judged === null || judged.partial ? 'working' : 'clear',
    reasons,
    reason,
  }
  req.context.originalityGate = outcome
}

/** Null when the time is up first: the database may be slower than the comparison, which looks at the clock itself. */
const withinBudget = async <Result>({
  work,
  budget,
}: {
  work: Promise<Result>
  budget: number
}): Promise<Result | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), budget)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const judge = async ({
  req,
  written,
  id,
  before,
  settings,
  budget,
}: {
  req: PayloadRequest
  written: WrittenPost
  id: string | null
  before: WrittenPost | null
  settings: OriginalitySettings
  budget: number
}): Promise<{ reasons: GateReason[]; partial: boolean }> => {
  const { payload } = req
  const compared = await compareWithStore({ payload, text: { ...written, id }, settings, budget })
  const { words, partial } = compared.result
  const sources = matchSources({
    compared,
    authorship: written,
    decided: id === null ? new Map() : await decisionsOf({ payload, post: id }),
  })
  const isNew = before === null ? null : isUnchanged({ before, written })
  const reasons = gateReasons({
    ...settings,
    words,
    sources,
    ...(isNew ? { isNew: (passage) => !isNew(passage) } : {}),
  })
  return { reasons, partial }
}
