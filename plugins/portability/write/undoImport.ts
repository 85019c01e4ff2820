import type { Payload } from 'payload'

import { documentHash } from './documentHash'
import type { Pending } from './importBatch'
import type { Progress, Skipped } from './importResult'
import { databaseWriter } from './importWriter'
import type { ItemRow } from './knownItems'
import { readAll } from './readAll'
import { readCurrent } from './readCurrent'
import { referencedIds } from './referencedIds'

type Shared = 'media' | 'authors' | 'categories' | 'tags'

const isText = (collection: string): collection is 'posts' | 'pages' =>
  collection === 'posts' || collection === 'pages'

/**
 * Takes an import back: what it updated is as before, what it created is gone, except what somebody edited since, which is
 * kept and named. Pictures, authors, categories and tags that it made go unless something else uses them. Safe to run
 * again after a kill.
 */
export const undoImport = async (input: {
  payload: Payload
  batch: string
  /** What the run was making when it ended, if it did not end well. */
  pending?: readonly Pending[]
  onProgress?: (progress: Progress) => Promise<void>
}): Promise<{ removed: number; restored: number; kept: Skipped[] }> => {
  const { payload, batch, pending = [], onProgress } = input
  const writer = databaseWriter(payload)
  const kept: Skipped[] = []
  /** What documents that stay go by: their own ids and those of their redirects. */
  const staying = new Set<string>()
  const shared = new Map<string, Shared>()
  let done = 0
  let removed = 0
  let restored = 0
  const { totalDocs: total } = await payload.db.count({
    collection: 'import-items',
    where: { batch: { equals: batch } },
  })
  const rows = (action: ItemRow['action']) =>
    readAll<ItemRow>({
      payload,
      collection: 'import-items',
      where: { and: [{ batch: { equals: batch } }, { action: { equals: action } }] },
      fields: [
        'key',
        'documentCollection',
        'document',
        'contentHash',
        'revision',
        'sourceStatus',
        'made',
        'previous',
      ],
    })
  const dropRow = (id: string) =>
    payload.db.deleteOne({
      collection: 'import-items',
      where: { id: { equals: id } },
      returning: false,
    })
  const dropMade = async (row: ItemRow): Promise<void> => {
    for (const { collection, id } of row.made ?? []) {
      if (collection === 'media') shared.set(id, 'media')
      else {
        // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
        await payload.db.deleteOne({
          collection,
          where: { id: { equals: id } },
          returning: false,
        })
      }
    }
  }
  const stay = (row: ItemRow): void => {
    for (const id of [row.document, ...(row.made ?? []).map((made) => made.id)]) staying.add(id)
  }
  const tell = async (): Promise<void> => {
    done += 1
    await onProgress?.({ done, total })
  }

  for await (const row of rows('updated')) {
    await tell()
    const collection = row.documentCollection
    const { previous } = row
    if (!isText(collection) || !previous) continue
    const current = await readCurrent({ payload, collection, id: row.document })
    const source = await payload.db.findOne<ItemRow>({
      collection: 'import-items',
      where: { key: { equals: row.key.slice(0, -batch.length - 1) } },
    })
    if (current !== null && source !== null && source.contentHash !== previous.contentHash) {
      const title = current.title ?? ''
      if (source.contentHash !== row.contentHash) {
        kept.push({ item: title, reason: 'changed-by-later-import' })
        stay(row)
        continue
      }
      const scheduled = source.sourceStatus === 'scheduled'
      if (documentHash({ document: current, scheduled }) !== source.revision) {
        // A run that was killed here has brought the document back already and only its note is missing.
        const before = previous.sourceStatus === 'scheduled'
        if (documentHash({ document: current, scheduled: before }) !== previous.revision) {
          kept.push({ item: title, reason: 'edited-here' })
          stay(row)
          continue
        }
      } else await writer.update({ collection, id: row.document, data: previous.data })
      await dropMade(row)
      await writer.changeRow({
        id: source.id,
        data: {
          contentHash: previous.contentHash,
          revision: previous.revision,
          sourceSlug: previous.sourceSlug,
          sourceStatus: previous.sourceStatus,
        },
      })
      restored += 1
    }
    await dropRow(row.id)
  }

  const rest: string[] = []
  for await (const row of rows('created')) {
    await tell()
    const collection = row.documentCollection
    if (!isText(collection)) {
      shared.set(row.document, collection as Shared)
      rest.push(row.id)
      continue
    }
    const current = await readCurrent({ payload, collection, id: row.document })
    if (current !== null) {
      const scheduled = row.sourceStatus === 'scheduled'
      if (documentHash({ document: current, scheduled }) !== row.revision) {
        kept.push({ item: current.title ?? '', reason: 'edited-here' })
        stay(row)
        continue
      }
      await payload.delete({
        collection,
        id: row.document,
        trash: true,
        depth: 0,
        context: { import: true },
      })
      removed += 1
    }
    await dropMade(row)
    rest.push(row.id)
  }

  for (const { collection, id } of pending) {
    if (staying.has(id)) continue
    if (isText(collection) || collection === 'redirects') {
      // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
      await writer.clear({ collection, id })
      // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
      if (isText(collection)) await writer.schedule({ collection, id, at: null })
    } else shared.set(id, collection as Shared)
  }
  const used = await referencedIds({ payload, candidates: new Set(shared.keys()) })
  for (const [id, collection] of shared) {
    if (used.has(id)) continue
    // A picture that was downloaded since has files, which only Payload's own operation takes along.
    if (collection === 'media') {
      // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
      await payload.delete({ collection, where: { id: { equals: id } }, depth: 0 })
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
    await payload.db.deleteOne({ collection, where: { id: { equals: id } }, returning: false })
  }
  // Last, since until then they are what another run of this goes by.
  for (const id of rest) {
    // oxlint-disable-next-line no-await-in-loop -- SQLite has one writer
    await dropRow(id)
  }
  return { removed, restored, kept }
}
