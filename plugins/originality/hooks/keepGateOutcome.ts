import type { CollectionAfterChangeHook } from 'payload'

import type { GateOutcome } from '../gate/letPublish'
import { writeRow } from '../gather/writeRow'

/** Keeps what the gate said of a text that is now published: who published it all the same and why, or that its check goes on. */
export const keepGateOutcome: CollectionAfterChangeHook = async ({ doc, req }) => {
  const outcome = req.context.originalityGate as GateOutcome | undefined
  if (!outcome) return doc
  delete req.context.originalityGate
  const { gate, reasons, reason } = outcome
  const { payload } = req
  const at = new Date().toISOString()
  const post = String(doc.id)
  await writeRow({
    payload,
    collection: 'originality-checks',
    key: `${post}:published`,
    data: { post, state: 'published', gate, gateAt: at, reasons },
  })
  if (gate === 'overridden') {
    await payload.create({
      collection: 'originality-decisions',
      data: {
        decision: 'override',
        note: reason,
        post,
        keys: reasons.flatMap(({ passages }) => passages.map(({ key }) => key)),
        ...(req.user ? { by: req.user.id } : {}),
        at,
      },
      depth: 0,
    })
  }
  return doc
}
