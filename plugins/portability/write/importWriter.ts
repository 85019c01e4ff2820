import type { CollectionSlug, Payload } from 'payload'

/** What an import writes with. The one of a dry run does nothing. */
export type ImportWriter = {
  /** A document as it is to stand, under an id chosen before. Posts and pages get their first version. */
  create(input: {
    collection: CollectionSlug
    id: string
    data: Record<string, unknown>
  }): Promise<void>
  /** Changes fields of a post or page whose newest version is the published or only one. */
  update(input: {
    collection: 'posts' | 'pages'
    id: string
    data: Record<string, unknown>
  }): Promise<void>
  /** Takes away what a run that was killed left half-written. */
  clear(input: { collection: CollectionSlug; id: string }): Promise<void>
  /** Arranges that a draft is published at a time, in place of any other; null: not at all. */
  schedule(input: { collection: 'posts' | 'pages'; id: string; at: string | null }): Promise<void>
  row(data: Record<string, unknown>): Promise<void>
  changeRow(input: { id: string; data: Record<string, unknown> }): Promise<void>
}

const versioned = (collection: CollectionSlug): collection is 'posts' | 'pages' =>
  collection === 'posts' || collection === 'pages'

/**
 * Writes below Payload's operations: an import's documents are made by its own domain, in their final shape, so that the
 * hooks for what people type (slugs, dates of publishing, alternative text) have nothing to do, and four times as
 * many are written a second. Versions are kept as by the operations, so that the admin finds its history.
 */
export const databaseWriter = (payload: Payload): ImportWriter => {
  const { db } = payload
  const version = async (
    collection: 'posts' | 'pages',
    id: string,
    data: Record<string, unknown>,
  ): Promise<void> => {
    const now = new Date().toISOString()
    await db.createVersion({
      collectionSlug: collection,
      parent: id,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      versionData: structuredClone(data) as never,
      returning: false,
    })
  }
  return {
    create: async ({ collection, id, data }) => {
      const now = new Date().toISOString()
      // Collections without timestamps have no such columns; adapters ignore what they do not know.
      const dated = { ...data, createdAt: now, updatedAt: now }
      await db.create({ collection, customID: id, data: structuredClone(dated), returning: false })
      if (versioned(collection)) await version(collection, id, dated)
    },
    update: async ({ collection, id, data }) => {
      const before = await db.findOne<Record<string, unknown> & { id: string }>({
        collection,
        where: { id: { equals: id } },
      })
      if (before === null) return
      const { id: _id, ...rest } = before
      const dated = { ...rest, ...data, updatedAt: new Date().toISOString() }
      await db.updateOne({ collection, id, data: structuredClone(dated), returning: false })
      await version(collection, id, dated)
    },
    clear: async ({ collection, id }) => {
      // Versions first: SQLite lets go of their document when it is deleted, and they could not be found again.
      if (versioned(collection)) {
        await db.deleteVersions({ collection, where: { parent: { equals: id } } })
      }
      await db.deleteOne({ collection, where: { id: { equals: id } }, returning: false })
    },
    schedule: async ({ collection, id, at }) => {
      await db.deleteMany({
        collection: 'payload-jobs',
        where: {
          and: [
            { taskSlug: { equals: 'schedulePublish' } },
            { completedAt: { exists: false } },
            { 'input.doc.value': { equals: id } },
            { 'input.doc.relationTo': { equals: collection } },
          ],
        },
      })
      if (at === null) return
      await payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date(at),
        input: { type: 'publish', doc: { relationTo: collection, value: id } },
      })
    },
    row: async (data) => {
      await db.create({ collection: 'import-items', data, returning: false })
    },
    changeRow: async ({ id, data }) => {
      await db.updateOne({ collection: 'import-items', id, data, returning: false })
    },
  }
}

const nothing = (): Promise<void> => Promise.resolve()

/** Writes nothing: the same run only counts. */
export const dryWriter: ImportWriter = {
  create: nothing,
  update: nothing,
  clear: nothing,
  schedule: nothing,
  row: nothing,
  changeRow: nothing,
}
