import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { LeaseStore } from './leaseStore'

const duration = 30_000
const renewal = 10_000
const tryEvery = 50

/**
 * Does work that only one process may do at a time. Throws an error with the code `busy` when another has the lease; one
 * that was killed holds it for 30 s more.
 * @param options.patience for how long to wait for the other, in milliseconds; not at all unless given
 */
export const withLease = async <Result>({
  leases,
  work,
  patience = 0,
}: {
  leases: LeaseStore
  work: () => Promise<Result>
  patience?: number
}): Promise<Result> => {
  const holder = randomUUID()
  const take = (): Promise<boolean> =>
    leases.take({ holder, now: Date.now(), until: Date.now() + duration })
  const end = Date.now() + patience
  // oxlint-disable-next-line no-await-in-loop -- one try after the other
  while (!(await take())) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (Date.now() < end) await pause(tryEvery)
    else throw Object.assign(new Error('Another process is doing this already.'), { code: 'busy' })
  }
  const renewing = setInterval(() => void take().catch(() => {}), renewal)
  try {
    return await work()
  } finally {
    clearInterval(renewing)
    await leases.release(holder)
  }
}
