import type { Payload } from 'payload'

import type { Message } from '../../../src/check/message'
import type { BlogSettings } from '../../../src/check/snapshot'
import type { ImportPlan } from '../domain/plan/importPlan'
import type { Assigned } from './assignDocuments'
import { derivedId } from '../../../src/cms/derivedId'
import type { Pending } from './importBatch'
import type { CreatedKind, Skipped } from './importResult'
import type { ImportWriter } from './importWriter'
import type { KnownItem } from './knownItems'

/** What the parts of one run share. */
export type ImportRun = {
  payload: Payload
  writer: ImportWriter
  /** Notes what is about to be made, in place of what was noted before: undoing looks for what a kill left of it. */
  announce: (pending: Pending[]) => Promise<void>
  plan: ImportPlan
  scope: string
  settings: BlogSettings
  batch: { id: string; plannedAt: number }
  /** Whether an earlier run of the same batch wrote a part already. */
  resumed: boolean
  known: ReadonlyMap<string, KnownItem>
  assigned: Assigned
  /** Ids of what the batch made, by kind: a set, so that what is met twice counts once. */
  created: Record<CreatedKind, Set<string>>
  updated: Set<string>
  skipped: Skipped[]
  warnings: Message[]
  warningCounts: Map<string, number>
}

/** The id that this batch gives to what comes from `source`. */
export const idInRun = (run: Pick<ImportRun, 'payload' | 'batch'>, source: string): string =>
  derivedId({
    database: run.payload.db.name,
    time: run.batch.plannedAt,
    seed: `${run.batch.id} ${source}`,
  })

/** Most warnings of one kind that are kept; a file of thousands of posts can have one in each. */
const warningsOfKind = 200

/** Adds warnings of items to those of the run, up to a bound for each kind. */
export const noteWarnings = (
  run: Pick<ImportRun, 'warnings' | 'warningCounts'>,
  warnings: readonly Message[],
): void => {
  for (const warning of warnings) {
    const count = (run.warningCounts.get(warning.key) ?? 0) + 1
    run.warningCounts.set(warning.key, count)
    if (count <= warningsOfKind) run.warnings.push(warning)
  }
}
