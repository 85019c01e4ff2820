import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { LocalWrites } from '../../../src/cms/writes/localWrites'
import { mongoClock } from '../../../src/cms/writes/mongoClock'
import { publicTags } from '../../../src/cms/writes/publicTags'
import type { WriteClock } from '../../../src/cms/writes/writeClock'

let counts: Record<string, number>
let isDown: boolean
let clock: WriteClock
let generations: number[]

const local: LocalWrites = {
  generations: () => generations,
  count: (tags) => {
    generations = [...generations]
    for (const tag of tags) generations[publicTags.indexOf(tag)]! += 1
  },
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  counts = { posts: 4 }
  isDown = false
  generations = publicTags.map(() => 0)
  clock = await mongoClock({
    local,
    readCounts: () => (isDown ? Promise.reject(new Error('gone')) : Promise.resolve(counts)),
  })
})
afterEach(() => {
  clock.close()
  vi.useRealTimers()
})

const posts = (): number | undefined => clock.read()?.[publicTags.indexOf('posts')]

describe('the clock on MongoDB', () => {
  it('counts what this process writes at once', () => {
    local.count(['posts'])
    expect(posts()).toBe(1)
  })

  it('counts what others write within a second, and only that', async () => {
    const before = clock.read()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(clock.read()).toBe(before)
    counts = { posts: 5 }
    await vi.advanceTimersByTimeAsync(1_000)
    expect(posts()).toBe(1)
    expect(clock.read()?.[publicTags.indexOf('media')]).toBe(0)
  })

  it('knows nothing once nobody has answered for two seconds, until somebody does', async () => {
    isDown = true
    await vi.advanceTimersByTimeAsync(1_900)
    expect(clock.read()).not.toBeNull()
    await vi.advanceTimersByTimeAsync(200)
    expect(clock.read()).toBeNull()
    isDown = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(clock.read()).not.toBeNull()
  })

  it('does not count the index', () => {
    expect(clock.readIndex()).toBeNull()
  })
})
