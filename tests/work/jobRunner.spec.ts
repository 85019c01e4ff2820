import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startJobRunner } from '../../src/work/jobRunner'
import type { LeaseStore } from '../../src/work/lease/leaseStore'
import { memoryLeaseStore } from '../../src/work/lease/memoryLeaseStore'

/** As much of Payload as the runner asks for, with a record of what it was asked. */
const fakePayload = () => {
  const asked: string[] = []
  const errors: unknown[] = []
  let work = (): Promise<void> => Promise.resolve()
  const fake = {
    jobs: {
      handleSchedules: async () => {},
      run: async () => {
        asked.push('run')
        await work()
      },
      queue: async () => ({ id: 'job' }),
    },
    update: async () => {
      asked.push('release')
    },
    logger: { error: (error: unknown) => errors.push(error) },
  }
  return {
    // Only these methods are used; the whole of Payload needs a database.
    payload: fake as object as Payload,
    asked,
    errors,
    runsAs: (next: () => Promise<void>) => {
      work = next
    },
  }
}

const runs = ({ asked }: { asked: string[] }): number =>
  asked.filter((what) => what === 'run').length

describe('the job runner', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('releases what a crash left before it runs anything, and looks every 2 s', async () => {
    const one = fakePayload()
    const runner = startJobRunner({ payload: one.payload, leases: memoryLeaseStore() })
    await vi.advanceTimersByTimeAsync(6_500)
    expect(one.asked).toEqual(['release', 'run', 'run', 'run', 'run'])
    await runner.stop()
  })

  it('runs in one process of two, and in the other when the first is killed', async () => {
    const shared = memoryLeaseStore()
    let isAlive = true
    const dying: LeaseStore = {
      ...shared,
      take: (lease) => (isAlive ? shared.take(lease) : new Promise(() => {})),
    }
    const [one, two] = [fakePayload(), fakePayload()]
    startJobRunner({ payload: one.payload, leases: dying })
    const second = startJobRunner({ payload: two.payload, leases: shared })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(runs(one)).toBeGreaterThan(50)
    expect(two.asked).toEqual([])

    isAlive = false
    await vi.advanceTimersByTimeAsync(29_000)
    expect(two.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(15_000)
    expect(two.asked[0]).toBe('release')
    expect(runs(two)).toBeGreaterThan(0)
    await second.stop()
  })

  it('hands the lease over at once when it stops', async () => {
    const leases = memoryLeaseStore()
    const [one, two] = [fakePayload(), fakePayload()]
    const first = startJobRunner({ payload: one.payload, leases })
    await vi.advanceTimersByTimeAsync(1_000)
    await first.stop()
    const second = startJobRunner({ payload: two.payload, leases })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(two.asked).toEqual(['release', 'run'])
    await second.stop()
  })

  it('keeps the lease while a job runs longer than the lease', async () => {
    const leases = memoryLeaseStore()
    const [one, two] = [fakePayload(), fakePayload()]
    one.runsAs(() => new Promise((resolve) => setTimeout(resolve, 100_000)))
    const first = startJobRunner({ payload: one.payload, leases })
    const second = startJobRunner({ payload: two.payload, leases })
    await vi.advanceTimersByTimeAsync(50_000)
    // Also while it is stopping.
    const stopped = first.stop()
    await vi.advanceTimersByTimeAsync(49_000)
    expect(two.asked).toEqual([])
    expect(runs(one)).toBe(1)
    await vi.advanceTimersByTimeAsync(2_000)
    await stopped
    await second.stop()
  })

  it('waits for the running job when it stops, and starts none after', async () => {
    const one = fakePayload()
    let isDone = false
    one.runsAs(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            isDone = true
            resolve()
          }, 5_000),
        ),
    )
    const runner = startJobRunner({ payload: one.payload, leases: memoryLeaseStore() })
    await vi.advanceTimersByTimeAsync(1_000)
    runner.wake()
    const stopped = runner.stop().then(() => isDone)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await stopped).toBe(true)
    expect(runs(one)).toBe(1)
  })

  it('does not let go of a lease it could not renew once, and runs nothing while it cannot know', async () => {
    const shared = memoryLeaseStore()
    let fails = false
    const flaky: LeaseStore = {
      ...shared,
      take: (lease) => (fails ? Promise.reject(new Error('disk I/O error')) : shared.take(lease)),
    }
    const one = fakePayload()
    const runner = startJobRunner({ payload: one.payload, leases: flaky })
    await vi.advanceTimersByTimeAsync(9_000)
    fails = true
    await vi.advanceTimersByTimeAsync(2_000)
    const before = runs(one)
    await vi.advanceTimersByTimeAsync(8_000)
    expect(runs(one)).toBe(before)
    expect(one.errors).toHaveLength(1)
    fails = false
    await vi.advanceTimersByTimeAsync(12_000)
    expect(runs(one)).toBeGreaterThan(before)
    await runner.stop()
  })

  it('never releases a job that it is running itself', async () => {
    const shared = memoryLeaseStore()
    let fails = false
    const flaky: LeaseStore = {
      ...shared,
      take: (lease) => (fails ? Promise.reject(new Error('disk I/O error')) : shared.take(lease)),
    }
    const one = fakePayload()
    one.runsAs(() => new Promise((resolve) => setTimeout(resolve, 45_000)))
    const runner = startJobRunner({ payload: one.payload, leases: flaky })
    await vi.advanceTimersByTimeAsync(5_000)
    fails = true
    await vi.advanceTimersByTimeAsync(10_000)
    fails = false
    await vi.advanceTimersByTimeAsync(25_000)
    expect(one.asked).toEqual(['release', 'run'])
    const stopped = runner.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    await stopped
    expect(runs(one)).toBe(1)
  })

  it('goes on after a run that failed, and after a start that could not take the lease', async () => {
    const one = fakePayload()
    let attempts = 0
    one.runsAs(async () => {
      attempts += 1
      if (attempts === 1) throw new Error('database is locked')
    })
    const runner = startJobRunner({ payload: one.payload, leases: memoryLeaseStore() })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(attempts).toBe(2)
    expect(one.errors).toHaveLength(1)
    await runner.stop()
  })

  it('runs a queued job at once, but not one with a later time', async () => {
    const one = fakePayload()
    const runner = startJobRunner({ payload: one.payload, leases: memoryLeaseStore() })
    await vi.advanceTimersByTimeAsync(100)
    const before = runs(one)
    await one.payload.jobs.queue({
      task: 'make-report',
      input: {},
      waitUntil: new Date(Date.now() + 60_000),
    } as never)
    await vi.advanceTimersByTimeAsync(100)
    expect(runs(one)).toBe(before)
    await one.payload.jobs.queue({ task: 'make-report', input: {} } as never)
    await vi.advanceTimersByTimeAsync(100)
    expect(runs(one)).toBe(before + 1)
    await runner.stop()
  })

  it('gives back the way of queueing that it found', () => {
    const one = fakePayload()
    const queue = one.payload.jobs.queue
    const runner = startJobRunner({ payload: one.payload, leases: memoryLeaseStore() })
    expect(one.payload.jobs.queue).not.toBe(queue)
    void runner.stop()
    expect(one.payload.jobs.queue).toBe(queue)
  })
})
