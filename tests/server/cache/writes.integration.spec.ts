import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, describe, expect } from 'vitest'

import { seededRandom } from '../../../bench/support/seededRandom'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { type Front, startFront } from '../../support/front'
import { createPeople, type Person } from '../../support/people'

const rounds = 40
const readers = 6

let front: Front
let editor: Person

const start = async (cms: Cms): Promise<void> => {
  if (front !== undefined) return
  editor = (await createPeople(cms)).editor
  front = await startFront({ cms })
}
afterAll(async () => front.close())

/** What the public must see of one post: its title, or nothing. `sure` is true while no write is under way. */
type Truth = { id: string; slug: string; title: string | null; writes: number; isSettled: boolean }

const draftMark = 'খসড়া'

const write = async (method: string, path: string, data?: object): Promise<Response> => {
  const response = await fetch(`${front.origin}${path}`, {
    method,
    headers: { Authorization: `JWT ${editor.token}`, 'Content-Type': 'application/json' },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response
}

type Doc = { id: string; title: string; slug: string }
const read = async (path: string): Promise<{ status: number; docs: Doc[]; text: string }> => {
  const response = await fetch(`${front.origin}${path}`)
  const text = await response.text()
  const json = JSON.parse(text) as Doc & { docs?: Doc[] }
  return {
    status: response.status,
    text,
    docs: response.ok ? (json.docs ?? [json]) : [],
  }
}

describe('posts that are written while they are read', () => {
  test('are seen by every read that begins after a write returned, and never as drafts', async ({
    cms,
  }) => {
    await start(cms)
    const random = seededRandom(20_261_128)
    const truths: Truth[] = []
    for (let at = 0; at < 5; at += 1) {
      const { doc } = (await (
        await write('POST', '/api/posts', {
          title: `লেখা ${at}.0`,
          slug: `post-${at}`,
          body: body('আম পাকে বৈশাখে।'),
          _status: 'published',
        })
      ).json()) as { doc: Doc }
      truths.push({
        id: doc.id,
        slug: doc.slug,
        title: doc.title,
        writes: 0,
        isSettled: true,
      })
    }
    const faults: string[] = []
    let isOver = false
    let checked = 0
    const paths = (truth: Truth): string[] => [
      '/api/posts?limit=50&depth=0',
      '/api/posts?limit=50&depth=1&sort=title',
      `/api/posts/${truth.id}?depth=0`,
      `/api/posts?where[slug][equals]=${truth.slug}&depth=0`,
    ]
    const reader = async (number: number): Promise<void> => {
      const own = seededRandom(number)
      while (!isOver) {
        const truth = truths[Math.floor(own() * truths.length)]!
        const path = paths(truth)[Math.floor(own() * 4)]!
        const before = { ...truth }
        const { text, docs } = await read(path)
        const isSame = before.isSettled && truth.isSettled && truth.writes === before.writes
        if (text.includes(draftMark)) faults.push(`${path} shows a draft`)
        if (!isSame) continue
        checked += 1
        const seen = docs.find(({ id }) => id === truth.id)?.title ?? null
        if (seen !== truth.title) faults.push(`${path} shows ${seen} instead of ${truth.title}`)
      }
    }
    const change = async (truth: Truth, round: number): Promise<void> => {
      const path = `/api/posts/${truth.id}`
      const title = `লেখা ${truth.slug}.${round}`
      const kind = Math.floor(random() * 5)
      truth.isSettled = false
      if (truth.title === null) {
        if (kind < 2) await write('PATCH', `${path}?trash=true`, { deletedAt: null })
        await write('PATCH', `${path}?trash=true`, { title, deletedAt: null, _status: 'published' })
        truth.title = title
      } else if (kind === 0) {
        await write('PATCH', path, { _status: 'draft' })
        truth.title = null
      } else if (kind === 1) {
        await write('PATCH', path, { deletedAt: new Date().toISOString() })
        truth.title = null
      } else if (kind === 2) {
        await write('PATCH', `${path}?draft=true&autosave=true`, {
          title: `${draftMark} ${round}`,
          _status: 'draft',
        })
      } else {
        await write('PATCH', path, { title, _status: 'published' })
        truth.title = title
      }
      truth.writes += 1
      truth.isSettled = true
      // Of the same instant: nothing may be answered as it was before.
      for (const one of paths(truth)) {
        const { docs } = await read(one)
        const seen = docs.find(({ id }) => id === truth.id)?.title ?? null
        if (seen !== truth.title)
          faults.push(`after the write ${one} shows ${seen}, not ${truth.title}`)
      }
    }
    const writer = async (): Promise<void> => {
      for (let round = 1; round <= rounds; round += 1) {
        await change(truths[Math.floor(random() * truths.length)]!, round)
        await wait(random() * 30)
      }
      isOver = true
    }
    try {
      await Promise.all([writer(), ...Array.from({ length: readers }, (_, at) => reader(at + 1))])
    } finally {
      isOver = true
    }
    expect(faults).toEqual([])
    expect(checked).toBeGreaterThan(rounds)
    expect(front.cache.figures().hits).toBeGreaterThan(rounds)
  }, 240_000)
})

describe('a write of another process', () => {
  test('is seen by the next read on SQLite, and within two seconds on MongoDB', async ({ cms }) => {
    await start(cms)
    const path = '/api/categories?limit=50&depth=0'
    await read(path)
    await read(path)
    if (process.env.MONGODB_TEST_URL) {
      const { connection } = cms.payload.db as unknown as {
        connection: { db: import('mongodb').Db }
      }
      // As the adapter of another process does: the document, then its word to the others.
      const now = new Date()
      await connection.db
        .collection('categories')
        .insertOne({ title: 'বাইরের বিভাগ', slug: 'outside', createdAt: now, updatedAt: now })
      await connection.db
        .collection<{ _id: string }>('ekagro_writes')
        .updateOne({ _id: 'public' }, { $inc: { categories: 1 } }, { upsert: true })
      await wait(2_000)
    } else {
      await run(cms.directory)
    }
    expect((await read(path)).text).toContain('বাইরের বিভাগ')
  })
})

/** Another process that knows nothing of us writes a row. */
const run = (directory: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const code = `
      const { createClient } = require('@libsql/client')
      const client = createClient({ url: process.argv[1] })
      const now = new Date().toISOString()
      client.execute('pragma busy_timeout = 5000')
        .then(() => client.execute({ sql: "insert into categories (id, title, slug, created_at, updated_at) values ('outside', ?, 'outside', ?, ?)", args: ['বাইরের বিভাগ', now, now] }))
        .then(() => client.close(), (error) => { console.error(error); process.exitCode = 1 })`
    const child = spawn(process.execPath, ['-e', code, `file:${directory}/blog.db`], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`The other process ended with ${status}.`)),
    )
  })
