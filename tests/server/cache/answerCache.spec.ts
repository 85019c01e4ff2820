import { describe, expect, it } from 'vitest'

import type { Generations } from '../../../src/cms/writes/writeClock'
import { publicTags } from '../../../src/cms/writes/publicTags'
import type { Answer } from '../../../src/server/cache/answer'
import { createAnswerCache } from '../../../src/server/cache/answerCache'

const answer = (text: string, isKeepable = true): Answer => ({
  status: 200,
  headers: [],
  body: Buffer.from(text),
  began: 0,
  isKeepable,
  forms: {},
})

const setUp = (maximumBytes = 1_000_000) => {
  let generations: Generations | null = publicTags.map(() => 0)
  let index: number | null = 0
  const cache = createAnswerCache({
    clock: { read: () => generations, readIndex: () => index, close: () => {} },
    maximumBytes,
  })
  return {
    cache,
    write: (tag: (typeof publicTags)[number]) => {
      generations = (generations ?? []).map((one, at) => (publicTags[at] === tag ? one + 1 : one))
    },
    writeIndex: () => {
      index = (index ?? 0) + 1
    },
    stopClock: () => {
      generations = null
    },
    stopIndex: () => {
      index = null
    },
  }
}

const tags = ['posts', 'categories'] as const
const later = <Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } => {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('kept answers', () => {
  it('are given until something they depend on is written', async () => {
    const { cache, write } = setUp()
    await cache.make({ key: 'a', tags, read: () => Promise.resolve(answer('one')) })
    expect(cache.find('a')?.body.toString()).toBe('one')
    write('media')
    expect(cache.find('a')?.body.toString()).toBe('one')
    write('categories')
    expect(cache.find('a')).toBeUndefined()
    expect(cache.figures()).toMatchObject({ hits: 2, misses: 1, entries: 0 })
  })

  it('are not kept when a write came while they were read', async () => {
    const { cache, write } = setUp()
    const read = later<Answer>()
    const made = cache.make({ key: 'a', tags, read: () => read.promise })
    write('posts')
    read.resolve(answer('before'))
    expect((await made).body.toString()).toBe('before')
    expect(cache.find('a')).toBeUndefined()
  })

  it('are shared by those who ask together, but not over a write', async () => {
    const { cache, write } = setUp()
    const first = later<Answer>()
    const second = later<Answer>()
    let reads = 0
    const ask = (read: Promise<Answer>): Promise<Answer> =>
      cache.make({
        key: 'a',
        tags,
        read: () => {
          reads += 1
          return read
        },
      })
    const early = [ask(first.promise), ask(first.promise)]
    write('posts')
    const late = [ask(second.promise), ask(second.promise)]
    expect(reads).toBe(2)
    second.resolve(answer('after'))
    expect((await Promise.all(late)).map(({ body }) => body.toString())).toEqual(['after', 'after'])
    first.resolve(answer('before'))
    await Promise.all(early)
    expect(cache.find('a')?.body.toString()).toBe('after')
  })

  it('are neither kept nor given while nothing is known of writes', async () => {
    const { cache, stopClock } = setUp()
    await cache.make({ key: 'a', tags, read: () => Promise.resolve(answer('one')) })
    stopClock()
    expect(cache.find('a')).toBeUndefined()
    await cache.make({ key: 'b', tags, read: () => Promise.resolve(answer('two')) })
    expect(cache.find('b')).toBeUndefined()
  })

  it('that depend on the index go with it, and are not kept where it is not counted', async () => {
    const { cache, writeIndex, stopIndex } = setUp()
    const make = (key: string): Promise<Answer> =>
      cache.make({ key, tags: ['posts', 'index'], read: () => Promise.resolve(answer(key)) })
    await make('a')
    expect(cache.find('a')).toBeDefined()
    writeIndex()
    expect(cache.find('a')).toBeUndefined()
    stopIndex()
    await make('b')
    expect(cache.find('b')).toBeUndefined()
  })

  it('do not hold what failed or is private', async () => {
    const { cache } = setUp()
    const failing = cache.make({ key: 'a', tags, read: () => Promise.reject(new Error('no')) })
    await expect(failing).rejects.toThrow('no')
    await cache.make({ key: 'a', tags, read: () => Promise.resolve(answer('mine', false)) })
    expect(cache.find('a')).toBeUndefined()
  })

  it('stay within their bytes', async () => {
    const { cache } = setUp(100_000)
    for (let at = 0; at < 100; at += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await cache.make({
        key: `key ${at}`,
        tags,
        read: () => Promise.resolve(answer('x'.repeat(4_000))),
      })
    }
    const { bytes, entries } = cache.figures()
    expect(bytes).toBeLessThanOrEqual(100_000)
    expect(entries).toBeGreaterThan(5)
    expect(cache.find('key 99')).toBeDefined()
    expect(cache.find('key 0')).toBeUndefined()
    await cache.make({
      key: 'large',
      tags,
      read: () => Promise.resolve(answer('x'.repeat(50_000))),
    })
    expect(cache.find('large')).toBeUndefined()
  })
})
