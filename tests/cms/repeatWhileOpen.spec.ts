import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { closeStores } from '../../src/cms/openStores'
import { repeatWhileOpen } from '../../src/cms/repeatWhileOpen'

const blog = () => {
  const said: unknown[] = []
  const payload = {
    db: { name: 'sqlite', clientConfig: { url: 'file:blog.db' } },
    logger: { error: (line: unknown) => said.push(line) },
  } as unknown as Payload // What the stores look at, and nothing else.
  return { payload, said }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what repeats while a blog is open', () => {
  it('begins after its time, goes on after each end, and ends with the stores', async () => {
    const { payload } = blog()
    let turns = 0
    const run = async () => {
      turns += 1
    }
    await repeatWhileOpen({ payload, key: 'a', after: 100, every: 1_000, run, problem: 'x' })
    await vi.advanceTimersByTimeAsync(99)
    expect(turns).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(turns).toBe(1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(turns).toBe(4)
    await closeStores(payload)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(turns).toBe(4)
  })

  it('happens once where no pace is told', async () => {
    const { payload } = blog()
    let turns = 0
    const run = async () => {
      turns += 1
    }
    await repeatWhileOpen({ payload, key: 'a', after: 100, run, problem: 'x' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(turns).toBe(1)
  })

  it('tells a failure and tries again', async () => {
    const { payload, said } = blog()
    const fault = new Error('No.')
    const run = () => Promise.reject(fault)
    await repeatWhileOpen({ payload, key: 'a', after: 1, every: 10, run, problem: 'Not done.' })
    await vi.advanceTimersByTimeAsync(11)
    expect(said).toEqual([
      { err: fault, msg: 'Not done.' },
      { err: fault, msg: 'Not done.' },
    ])
  })

  it('is waited for when the blog is closed in the middle of it, and its failure then is no news', async () => {
    const { payload, said } = blog()
    let fail: (error: Error) => void = () => {}
    const run = () =>
      new Promise((_resolve, reject) => {
        fail = reject
      })
    await repeatWhileOpen({ payload, key: 'a', after: 1, every: 10, run, problem: 'x' })
    await vi.advanceTimersByTimeAsync(1)
    let isClosed = false
    const closing = closeStores(payload).then(() => {
      isClosed = true
    })
    await vi.advanceTimersByTimeAsync(50)
    expect(isClosed).toBe(false)
    fail(new Error('Closed.'))
    await closing
    expect(said).toEqual([])
  })
})
