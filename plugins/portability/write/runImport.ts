import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withSmallHeap } from '../../../src/work/withSmallHeap'
import { isImageAddress } from '../domain/isImageAddress'
import type { ImportPlan } from '../domain/plan/importPlan'
import { warningMessage } from '../domain/warningMessage'
import { assignDocuments } from './assignDocuments'
import { idInRun, type ImportRun, noteWarnings } from './importRun'
import type { Pending } from './importBatch'
import { createdKinds, type ImportResult, type Progress } from './importResult'
import { databaseWriter, dryWriter } from './importWriter'
import { type ItemRow, knownItems } from './knownItems'
import { notImportedOf } from './planSummary'
import { readAll } from './readAll'
import { sourceScope } from './sourceScope'
import { usedTerms } from './usedTerms'
import { writeItems } from './writeItems'
import { mediaWriter } from './writeMedia'
import { writeNames } from './writeNames'

/**
 * The second pass: writes what was planned under the id of a batch. Run again after a kill at any moment with the same
 * batch and bytes, it ends with the same documents, none twice. With `dry` nothing is written and the answer is what would be.
 * `onProgress` comes every few items; what it throws ends the run, which can go on later. Holds a few
 * items at a time, besides a row for each item of the plan.
 */
export const runImport = (input: RunImportInput): Promise<ImportResult> =>
  withSmallHeap(() => writePlan(input))

type RunImportInput = {
  payload: Payload
  plan: ImportPlan
  bytes: AsyncIterable<Uint8Array>
  batch: { id: string; plannedAt: number }
  dry?: boolean
  resumed?: boolean
  /** Keeps what is about to be made; see `ImportRun`. */
  announce?: (pending: Pending[]) => Promise<void>
  onProgress?: (progress: Progress) => Promise<void> | void
}

const writePlan = async (input: RunImportInput): Promise<ImportResult> => {
  const { payload, plan, bytes, batch, dry = false, resumed = false, onProgress } = input
  const scope = sourceScope(plan)
  const known = await knownItems({ payload, scope })
  const settings = await readBlogSettings({ payload })
  const run: ImportRun = {
    payload,
    writer: dry ? dryWriter : databaseWriter(payload),
    announce: input.announce ?? (() => Promise.resolve()),
    plan,
    scope,
    settings,
    batch,
    resumed,
    known,
    assigned: await assignDocuments({ payload, plan, batch, scope, known }),
    created: {
      posts: new Set(),
      pages: new Set(),
      authors: new Set(),
      categories: new Set(),
      tags: new Set(),
      media: new Set(),
      redirects: new Set(),
    },
    updated: new Set(),
    skipped: [],
    warnings: plan.warnings.map(warningMessage),
    warningCounts: new Map(),
  }
  const begun = resumed ? await recall(run) : new Set<string>()

  const authors = plan.authors.filter(({ uses }) => uses > 0)
  const names = {
    authors: await writeNames({ run, collection: 'authors', wanted: authors }),
    categories: await writeNames({
      run,
      collection: 'categories',
      wanted: usedTerms(plan.categories),
    }),
    tags: await writeNames({ run, collection: 'tags', wanted: usedTerms(plan.tags) }),
  }
  const total = plan.entries.length
  await onProgress?.({ done: 0, total })
  await writeItems({
    run,
    bytes,
    names,
    begun,
    onProgress: async (done) => onProgress?.({ done, total }),
  })
  await writeLibrary(run)
  return {
    created: Object.fromEntries(
      createdKinds.map((kind) => [kind, run.created[kind].size]),
    ) as ImportResult['created'],
    updated: run.updated.size,
    skipped: run.skipped,
    notImported: notImportedOf(plan),
    warnings: run.warnings,
  }
}

/** Counts what an earlier run of the batch made, and answers the items whose update it began. */
const recall = async (run: ImportRun): Promise<Set<string>> => {
  const begun = new Set<string>()
  const rows = readAll<ItemRow>({
    payload: run.payload,
    collection: 'import-items',
    where: { batch: { equals: run.batch.id } },
    fields: ['key', 'action', 'made', 'warnings'],
  })
  for await (const row of rows) {
    for (const { collection, id } of row.made ?? []) run.created[collection].add(id)
    noteWarnings(run, row.warnings ?? [])
    if (row.action === 'updated') begun.add(row.key.slice(0, -run.batch.id.length - 1))
  }
  return begun
}

/** Pictures of the old blog's library that no text shows. */
const writeLibrary = async (run: ImportRun): Promise<void> => {
  const media = mediaWriter(run)
  const attachments = [...run.plan.attachments.values()].filter(({ url }) => isImageAddress(url))
  const atOnce = 100
  for (let start = 0; start < attachments.length; start += atOnce) {
    const chunk = attachments.slice(start, start + atOnce)
    const before = new Set(run.created.media)
    // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
    await run.announce(
      chunk.map(({ url }) => ({ collection: 'media', id: idInRun(run, `media ${url}`) })),
    )
    // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
    const ids = await media.ensure(chunk)
    for (const url of new Set(chunk.map((attachment) => attachment.url))) {
      const id = ids.get(url)
      const key = `${run.scope} media ${url}`
      if (id === undefined || id !== idInRun(run, `media ${url}`) || before.has(id)) continue
      if (run.known.has(key)) continue
      // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
      await run.writer.row({
        key,
        scope: run.scope,
        batch: run.batch.id,
        action: 'created',
        documentCollection: 'media',
        document: id,
      })
    }
  }
}
