import { describe, expect } from 'vitest'

import { readFocus } from '../../../../plugins/niche/gather/readFocus'
import type { Snapshot } from '../../../../src/check/snapshot'
import { emptySnapshot } from '../../../support/emptySnapshot'
import { test } from '../../../support/cms'

/** A reading of the blog that ends when it is told to. */
const slowReading = () => {
  let asked = 0
  let end: (snapshot: Snapshot) => void = () => {}
  let fail: (error: Error) => void = () => {}
  return {
    asked: () => asked,
    end: () => end(emptySnapshot()),
    fail: () => fail(new Error('The power is gone.')),
    readSnapshot: (
      _payload: unknown,
      tell: (progress: { done: number; total: number }) => void,
    ) => {
      asked += 1
      tell({ done: 100, total: 10_000 })
      return new Promise<Snapshot>((resolve, reject) => {
        end = resolve
        fail = reject
      })
    },
  }
}

describe('reading the focus of a large blog', () => {
  test('tells how far it is, goes on behind the answer, and is done once', async ({ cms }) => {
    const { asked, end, readSnapshot } = slowReading()
    const read = () => readFocus({ payload: cms.payload, readSnapshot, patience: 20 })
    expect(await read()).toEqual({ reading: { done: 100, total: 10_000 } })
    expect(await read()).toEqual({ reading: { done: 100, total: 10_000 } })
    end()
    expect(await read()).toMatchObject({ focus: { declared: false, posts: 0, minimumPosts: 3 } })
    expect(await read()).toMatchObject({ focus: { posts: 0 } })
    expect(asked()).toBe(1)
  })

  test('begins anew when something changed meanwhile, after the one that is under way', async ({
    cms,
  }) => {
    const { asked, end, readSnapshot } = slowReading()
    const read = () => readFocus({ payload: cms.payload, readSnapshot, patience: 20 })
    await cms.payload.create({ collection: 'categories', data: { title: 'Chess' } })
    expect(await read()).toMatchObject({ reading: { done: 100 } })
    await cms.payload.create({ collection: 'categories', data: { title: 'Football' } })
    expect(await read()).toMatchObject({ reading: { done: 100 } })
    expect(asked()).toBe(1)
    end()
    expect('reading' in (await read())).toBe(true)
    await read()
    expect(asked()).toBe(2)
    end()
    expect(await read()).toMatchObject({ focus: { posts: 0 } })
  })

  test('says to whoever asks next why it failed, and tries again after that', async ({ cms }) => {
    const { asked, end, fail, readSnapshot } = slowReading()
    const read = () => readFocus({ payload: cms.payload, readSnapshot, patience: 20 })
    await cms.payload.create({ collection: 'categories', data: { title: 'Tennis' } })
    expect(await read()).toMatchObject({ reading: { done: 100 } })
    fail()
    await expect(read()).rejects.toThrow('power')
    expect(await read()).toMatchObject({ reading: { done: 100 } })
    expect(asked()).toBe(2)
    end()
    expect(await read()).toMatchObject({ focus: { posts: 0 } })
  })
})
