import type { Payload } from 'payload'

import { storePlaceOf } from '../openStores'
import { localWritesOf } from './localWrites'
import { isPublicTag, type PublicTag } from './publicTags'
import { writesDocument } from './writesDocument'

type Request = { transactionID?: unknown } | undefined
type Arguments = { collection?: string; slug?: string; req?: Request }
type Method = (args: Arguments) => Promise<unknown>
type Adapter = Record<string, Method> & {
  sessions?: Record<string, { inTransaction(): boolean } | undefined>
}

const writing = [
  'create',
  'createGlobal',
  'deleteMany',
  'deleteOne',
  'updateGlobal',
  'updateMany',
  'updateOne',
  'upsert',
] as const

/**
 * Counts every write that goes through Payload's MongoDB adapter, in this process and in the document that the others poll, before the
 * write returns. What runs in a transaction counts when that is committed: hooks come too early for that, since Payload runs even
 * `afterOperation` before it commits, and a read in between would keep what was. Saved drafts go to versions and do not count.
 */
export const announceMongoWrites = (payload: Payload): void => {
  const adapter = payload.db as unknown as Adapter
  const local = localWritesOf(payload)
  const waiting = new Map<string, Set<PublicTag>>()

  const announce = async (tags: Set<PublicTag>): Promise<void> => {
    local.count(tags)
    const place = storePlaceOf(payload)
    if (place.kind !== 'mongo') return
    try {
      await writesDocument(place.database).add(tags)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Other processes could not be told of a write.' })
    }
  }

  const note = async ({ tag, req }: { tag: PublicTag; req: Request }): Promise<void> => {
    const id = await Promise.resolve(req?.transactionID).catch(() => null)
    if (typeof id !== 'string' || !adapter.sessions?.[id]?.inTransaction()) {
      return announce(new Set([tag]))
    }
    const tags = waiting.get(id) ?? new Set()
    waiting.set(id, tags.add(tag))
  }

  for (const name of writing) {
    const write = adapter[name]
    if (!write) continue
    adapter[name] = async (args) => {
      try {
        return await write.call(adapter, args)
      } finally {
        const tag = args.collection ?? args.slug ?? ''
        if (isPublicTag(tag)) await note({ tag, req: args.req })
      }
    }
  }
  const end = (name: 'commitTransaction' | 'rollbackTransaction'): void => {
    const original = adapter[name] as unknown as (id: unknown) => Promise<void>
    const wrapped = async (given: unknown): Promise<void> => {
      const id = (await given) as string
      const tags = waiting.get(id)
      waiting.delete(id)
      try {
        await original.call(adapter, id)
      } finally {
        if (tags) await announce(tags)
      }
    }
    adapter[name] = wrapped as unknown as Method
  }
  end('commitTransaction')
  end('rollbackTransaction')
}
