import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

import type { CollectionSlug, Payload } from 'payload'

import type { Message } from '../../../src/check/message'
import { contentHash } from '../domain/contentHash'
import { ImportProblem } from '../domain/importProblem'
import type { ImportPlan } from '../domain/plan/importPlan'
import type { ImportResult, Progress } from './importResult'
import type { PlanSummary } from './planSummary'

export type ImportState =
  'planned' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone'

/** A problem as it is kept, to be told in the language of whoever looks. */
export type KeptProblem = Message & { code: string }

export type Holder = { host: string; process: number; instance: string; seen: number }

/** A document that is about to be made: what a kill may leave half-made, without a row in `import-items`. */
export type Pending = { collection: CollectionSlug; id: string }

/** One row of `imports`. */
export type ImportBatch = {
  id: string
  name?: string | null
  kind?: string | null
  state: ImportState
  fingerprint?: string | null
  plannedAt: string
  from?: string | null
  blogUrl?: string | null
  file?: string | null
  plan?: PlanSummary | null
  progress?: Progress | null
  result?: ImportResult | null
  problem?: KeptProblem | null
  holder?: Holder | null
  pending?: Pending[] | null
  requestedBy?: string | null
  createdAt: string
  updatedAt: string
}

const shared = globalThis as { ekagroImports?: { instance: string; atWork: Set<string> } }
const { instance, atWork } = (shared.ekagroImports ??= {
  /** This process, told apart from one that had the same number before it. */
  instance: randomUUID(),
  /** The batches it works on. */
  atWork: new Set<string>(),
})

/** Marks a batch as worked on by this process for as long as `work` takes, however it ends. */
export const whileAtWork = async <Result>(
  id: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  atWork.add(id)
  try {
    return await work()
  } finally {
    atWork.delete(id)
  }
}

/** After so many milliseconds without a sign the run of another machine counts as dead. */
const silence = 60_000

/** The mark that this process leaves on the batch it works on. */
export const holderNow = (): Holder => ({
  host: hostname(),
  process: process.pid,
  instance,
  seen: Date.now(),
})

/** Whether the process that works on a batch still lives. One on this machine is asked; of another the last sign counts. */
export const isHeld = ({ id, holder }: Pick<ImportBatch, 'id' | 'holder'>): boolean => {
  if (!holder) return false
  if (holder.instance === instance) return atWork.has(id)
  if (holder.host !== hostname()) return Date.now() - holder.seen < silence
  if (holder.process === process.pid) return false
  try {
    process.kill(holder.process, 0)
    return Date.now() - holder.seen < silence
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM' && Date.now() - holder.seen < silence
  }
}

/** What tells whether two files hold the same: the items of the plan, not the bytes around them. */
export const fingerprintOf = (plan: ImportPlan): string =>
  contentHash([
    plan.kind,
    plan.blog.url ?? '',
    ...plan.entries.flatMap((entry) => [entry.sourceId, entry.contentHash]),
    ...[...plan.attachments.values()].map(({ url }) => url),
  ])

/** Throws `no-such-import` when there is none of this id. */
export const readBatch = async (payload: Payload, id: string): Promise<ImportBatch> => {
  const isPossible = /^[0-9a-f-]{24,36}$/i.test(id)
  const batch = isPossible
    ? await payload.db.findOne<ImportBatch>({
        collection: 'imports',
        where: { id: { equals: id } },
      })
    : null
  if (batch === null) throw new ImportProblem({ code: 'no-such-import', values: { batch: id } })
  return batch
}

export const changeBatch = async (
  payload: Payload,
  id: string,
  data: Partial<Omit<ImportBatch, 'id'>>,
): Promise<void> => {
  await payload.db.updateOne({
    collection: 'imports',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    returning: false,
  })
}

/** Throws `import-running` while a living process works on another batch: two imports would make the same twice. */
export const refuseSecondRun = async (payload: Payload, id: string | null): Promise<void> => {
  const { docs } = await payload.db.find<ImportBatch>({
    collection: 'imports',
    where: { state: { in: ['running', 'undoing'] } },
    limit: 0,
    pagination: false,
  })
  if (docs.some((batch) => batch.id !== id && isHeld(batch))) {
    throw new ImportProblem({ code: 'import-running' })
  }
}
