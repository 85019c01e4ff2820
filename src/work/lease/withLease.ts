import { randomUUID } from 'node:crypto'

import type { LeaseStore } from './leaseStore'

const duration = 30_000
const renewal = 10_000

/**
 * Does work that only one process may do at a time. Throws an error with the code `busy` when another has the lease; one
 * that was killed holds it for 30 s more.
 */
export const withLease = async <Result>({
  leases,
  work,
}: {
  leases: LeaseStore
  work: () => Promise<Result>
}): Promise<Result> => {
  const holder = randomUUID()
  const take = (): Promise<boolean> =>
    leases.take({ holder, now: Date.now(), until: Date.now() + duration })
  if (!(await take())) {
    throw Object.assign(new Error('Another process is doing this already.'), { code: 'busy' })
  }
  const renewing = setInterval(() => void take().catch(() => {}), renewal)
  try {
    return await work()
  } finally {
    clearInterval(renewing)
    await leases.release(holder)
  }
}
