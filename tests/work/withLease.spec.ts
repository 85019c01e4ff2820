import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { memoryLeaseStore } from '../../src/work/lease/memoryLeaseStore'
import { withLease } from '../../src/work/lease/withLease'

describe('work under a lease', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is done by one at a time; the other is told', async () => {
    const leases = memoryLeaseStore()
    let finish = (): void => {}
    const first = withLease({
      leases,
      work: () => new Promise<string>((resolve) => (finish = () => resolve('done'))),
    })
    await expect(withLease({ leases, work: async () => 'second' })).rejects.toMatchObject({
      code: 'busy',
    })
    // Longer than a lease lasts: it is renewed as long as the work goes on.
    await vi.advanceTimersByTimeAsync(100_000)
    await expect(withLease({ leases, work: async () => 'third' })).rejects.toMatchObject({
      code: 'busy',
    })
    finish()
    expect(await first).toBe('done')
    expect(await withLease({ leases, work: async () => 'fourth' })).toBe('fourth')
  })

  it('waits for the other as long as it has patience', async () => {
    const leases = memoryLeaseStore()
    let finish = (): void => {}
    const first = withLease({
      leases,
      work: () => new Promise<void>((resolve) => (finish = resolve)),
    })
    const second = withLease({ leases, patience: 60_000, work: async () => 'second' })
    const hasty = withLease({ leases, patience: 1000, work: async () => 'hasty' })
    const ended = Promise.allSettled([hasty])
    await vi.advanceTimersByTimeAsync(40_000)
    expect(await ended).toMatchObject([{ status: 'rejected', reason: { code: 'busy' } }])
    finish()
    await first
    await vi.advanceTimersByTimeAsync(100)
    expect(await second).toBe('second')
  })

  it('gives the lease back when it fails', async () => {
    const leases = memoryLeaseStore()
    const failing = withLease({ leases, work: () => Promise.reject(new Error('No disk.')) })
    await expect(failing).rejects.toThrow('No disk.')
    expect(await withLease({ leases, work: async () => 1 })).toBe(1)
  })
})
