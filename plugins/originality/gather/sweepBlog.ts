import type { Payload } from 'payload'

import { reindex } from '../library/reindex'
import type { WebFinder } from '../options'
import { checkPost } from './checkPost'
import { firstTexts } from './firstTexts'
import { forgetDocument } from './forgetDocument'
import { indexPost } from './indexPost'
import { openFingerprintStore } from './openFingerprintStore'
import { readSweep, type Sweep, writeSweep } from './sweep'
import { readTexts } from './readTexts'

const pageSize = 50
const tellEvery = 500

/**
 * Indexes every post, then checks every post, then forgets what is gone. Tells how far it is, and goes on where a run was cut short.
 */
export const sweepBlog = async ({
  payload,
  findPages,
}: {
  payload: Payload
  findPages?: WebFinder
}): Promise<void> => {
  const before = await readSweep(payload)
  const { totalDocs: total } = await payload.count({ collection: 'posts' })
  const isCutShort = before?.state === 'running'
  let sweep: Omit<Sweep, 'at'> = {
    state: 'running',
    phase: isCutShort ? before.phase : 'index',
    done: isCutShort ? before.done : 0,
    total,
    after: isCutShort ? before.after : '',
    error: null,
  }
  let told = 0
  const tell = async (): Promise<void> => {
    if (Date.now() - told < tellEvery) return
    told = Date.now()
    await writeSweep(payload, sweep)
  }
  const walk = async (work: (id: string) => Promise<unknown>): Promise<void> => {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- page after page
      const { docs } = await payload.find({
        collection: 'posts',
        where: sweep.after === '' ? {} : { id: { greater_than: sweep.after } },
        sort: 'id',
        limit: pageSize,
        pagination: false,
        depth: 0,
        select: {},
      })
      for (const { id } of docs) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that requests find their turn
        await work(String(id))
        const done = sweep.phase === 'check' ? sweep.done + 1 : 0
        sweep = { ...sweep, after: String(id), done, total: Math.max(sweep.total, done) }
        // oxlint-disable-next-line no-await-in-loop -- as above
        await tell()
      }
      if (docs.length < pageSize) return
    }
  }
  try {
    await writeSweep(payload, sweep)
    if (sweep.phase === 'index') {
      await indexLostLibrary(payload)
      await walk(async (id) => {
        const texts = await readTexts({ payload, id })
        if (texts) await indexPost({ payload, texts })
      })
      sweep = { ...sweep, phase: 'check', after: '', done: 0 }
    }
    await walk((id) => checkPost({ payload, id, ...(findPages ? { findPages } : {}) }))
    await forgetGone(payload)
    await writeSweep(payload, { ...sweep, state: 'done', done: total, total })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await writeSweep(payload, { ...sweep, state: 'failed', error: reason })
    throw error
  }
}

/** An index that was lost, or opened empty because fingerprints are made otherwise now, has no source either. */
const indexLostLibrary = async (payload: Payload): Promise<void> => {
  const store = await openFingerprintStore(payload)
  const [first] = await store.list({ kind: 'source-texts', limit: 1 })
  if (first === undefined) await reindex({ payload, store, kinds: ['source-texts'] })
}

/** An import that is undone, and a database put back, take posts away without telling anybody. */
const forgetGone = async (payload: Payload): Promise<void> => {
  const store = await openFingerprintStore(payload)
  for (let after = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const names = await store.list({ kind: 'posts', after, limit: pageSize })
    after = names.at(-1) ?? after
    if (names.length === 0) break
    const ids = names.map((name) => name.slice('posts:'.length))
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { docs } = await payload.find({
      collection: 'posts',
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: {},
    })
    const there = new Set(docs.map(({ id }) => `posts:${id}`))
    for (const document of names) {
      if (there.has(document)) continue
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      await forgetDocument({ payload, document })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await firstTexts.forget({ payload, post: document.slice('posts:'.length) })
    }
  }
  const where = { post: { exists: false } }
  await payload.delete({ collection: 'originality-pairs', where, depth: 0 })
  await payload.delete({ collection: 'originality-checks', where, depth: 0 })
}
