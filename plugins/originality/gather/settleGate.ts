import type { Payload } from 'payload'

import type { GateReason } from '../domain/gate/gateReasons'
import type { CheckedState } from './checkState'

/**
 * What the gate left open is settled when the check behind it has ended: a text published before it says whether copied text
 * was found since, and a refused schedule is forgotten once nothing stands against the text any more. A check that ran out
 * of time too leaves it open unless it found something.
 */
export const settleGate = async ({
  payload,
  post,
  state,
  reasons,
  partial,
}: {
  payload: Payload
  post: string
  state: CheckedState
  reasons: readonly GateReason[]
  partial: boolean
}): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'originality-checks',
    where: { key: { equals: `${post}:${state}` } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const row = docs[0]
  if (!row || (row.gate === 'working' && partial && reasons.length === 0)) return
  const settled =
    row.gate === 'working' || row.gate === 'found-later'
      ? reasons.length > 0
        ? 'found-later'
        : 'clear'
      : row.gate === 'refused' && reasons.length === 0
        ? 'clear'
        : row.gate
  if (settled === row.gate) return
  await payload.update({
    collection: 'originality-checks',
    id: row.id,
    data: { gate: settled ?? null, reasons: [...reasons] },
    depth: 0,
  })
}
