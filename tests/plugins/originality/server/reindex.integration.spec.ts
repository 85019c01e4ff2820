import { describe, expect } from 'vitest'

import { keepHouse } from '../../../../plugins/originality/gather/startHousekeeping'
import { openFingerprintStore } from '../../../../plugins/originality/gather/openFingerprintStore'
import { reindex } from '../../../../plugins/originality/library/reindex'
import { derivedId } from '../../../../src/cms/derivedId'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { addSource, copied, own, runJobs } from './library'

const indexOf = async ({ payload }: Cms) => {
  const store = await openFingerprintStore(payload)
  const names = async (kind: string) => store.list({ kind, limit: 100 })
  return { store, names }
}

describe('making the index again', () => {
  const page = {
    document: 'web:1',
    prints: [1, 2, 3],
    text: 'A page of the web.',
    revision: 'hash@2026-11-22T00:00:00.000Z',
  }
  let post: string
  let source: string

  test('finds everything current when it is', async ({ cms }) => {
    const made = await cms.payload.create({
      collection: 'posts',
      data: { title: 'বাজার', body: body(own) },
    })
    post = `posts:${made.id}`
    source = `source-texts:${await addSource(cms)}`
    await runJobs(cms)
    const { store } = await indexOf(cms)
    await store.put([page])
    expect(await reindex({ payload: cms.payload, store })).toEqual({
      indexed: 0,
      current: 2,
      removed: 0,
    })
  })

  test('afresh brings back posts and sources, and leaves what it could not make again', async ({
    cms,
  }) => {
    const { store, names } = await indexOf(cms)
    const before = await store.texts([post, source])
    const told: number[] = []
    const result = await reindex({
      payload: cms.payload,
      store,
      isFresh: true,
      onProgress: ({ done, total }) => told.push(done, total),
    })
    expect(result).toEqual({ indexed: 2, current: 0, removed: 0 })
    expect(told).toEqual([1, 2, 2, 2])
    expect(await store.texts([post, source])).toEqual(before)
    expect(before.get(source)).toBe(copied)
    expect(await names('web')).toEqual(['web:1'])
  })

  test('removes what is gone or in the trash, and indexes what it missed', async ({ cms }) => {
    const { store, names } = await indexOf(cms)
    const gone = derivedId({ database: cms.payload.db.name, time: 0, seed: 'a post that is gone' })
    await store.put([{ ...page, document: `posts:${gone}` }])
    await store.drop([source])
    const id = post.slice('posts:'.length)
    await cms.payload.update({
      collection: 'posts',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await reindex({ payload: cms.payload, store })).toEqual({
      indexed: 1,
      current: 0,
      removed: 2,
    })
    expect([await names('posts'), await names('source-texts')]).toEqual([[], [source]])
  })

  test('ends where it is told to, and goes on from there', async ({ cms }) => {
    const { store, names } = await indexOf(cms)
    const cancel = new AbortController()
    cancel.abort()
    const cut = await reindex({
      payload: cms.payload,
      store,
      isFresh: true,
      signal: cancel.signal,
    })
    expect(cut).toEqual({ indexed: 0, current: 0, removed: 0 })
    expect(await reindex({ payload: cms.payload, store })).toMatchObject({ indexed: 1 })
    expect(await names('source-texts')).toEqual([source])
  })

  test('is asked for by a server that finds its index empty, and done by its jobs', async ({
    cms,
  }) => {
    const { store, names } = await indexOf(cms)
    await keepHouse(cms.payload)
    const waiting = () =>
      cms.payload.count({
        collection: 'payload-jobs',
        where: {
          and: [
            { taskSlug: { equals: 'check-all-originality' } },
            { completedAt: { exists: false } },
          ],
        },
      })
    expect((await waiting()).totalDocs).toBe(0)
    await store.clear()
    await keepHouse(cms.payload)
    expect((await waiting()).totalDocs).toBe(1)
    await runJobs(cms)
    expect(await names('source-texts')).toEqual([source])
  })
})
