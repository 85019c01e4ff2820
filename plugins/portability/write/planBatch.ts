import type { Payload } from 'payload'

import type { ImportPlan } from '../domain/plan/importPlan'
import { fingerprintOf, type ImportBatch, isHeld } from './importBatch'
import { planSummary } from './planSummary'

/**
 * The batch of a plan: the unfinished one of the same content where there is one, so that the same file again goes on where
 * a run was killed, else a new one. `plannedAt` is ISO 8601.
 */
export const planBatch = async (input: {
  payload: Payload
  plan: ImportPlan
  name: string
  plannedAt: string
  from?: string | null
  blogUrl?: string | null
  file?: string | null
  requestedBy?: string | null
  /** States whose batch is taken up again. */
  resume: readonly ImportBatch['state'][]
}): Promise<ImportBatch> => {
  const { payload, plan, name, plannedAt } = input
  const fingerprint = fingerprintOf(plan)
  const { docs } = await payload.db.find<ImportBatch>({
    collection: 'imports',
    where: { and: [{ fingerprint: { equals: fingerprint } }, { state: { in: input.resume } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  const unfinished = docs[0]
  if (unfinished !== undefined && !isHeld(unfinished)) return unfinished
  return (await payload.db.create({
    collection: 'imports',
    data: {
      name,
      kind: plan.kind,
      state: 'planned',
      fingerprint,
      plannedAt,
      from: input.from ?? null,
      blogUrl: input.blogUrl ?? null,
      file: input.file ?? null,
      plan: planSummary(plan),
      requestedBy: input.requestedBy ?? null,
    },
  })) as unknown as ImportBatch // Payload types its answer as any document.
}
