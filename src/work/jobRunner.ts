import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { LeaseStore } from './lease/leaseStore'
import { releaseStuckJobs } from './releaseStuckJobs'

const leaseLength = 30_000
const renewEvery = 10_000
const lookEvery = 2_000

export type JobRunner = {
  /** Looks for jobs now instead of at the next turn. */
  wake(): void
  /** Finishes the running job, gives the lease back and stops. */
  stop(): Promise<void>
}

/**
 * Runs the jobs of the blog as long as this process holds the lease; of several processes exactly one does. Payload's
 * own `autoRun` claims a job by find-then-update, so two overlapping runs do it twice: here one run ends before the next.
 * On taking the lease, jobs that a crash left as running are released.
 */
export const startJobRunner = ({
  payload,
  leases,
}: {
  payload: Payload
  leases: LeaseStore
}): JobRunner => {
  const holder = randomUUID()
  let isHolder = false
  let isStopped = false
  let isAwake = false
  let running: Promise<void> = Promise.resolve()

  const renew = async (): Promise<void> => {
    const now = Date.now()
    const held = await leases.take({ holder, now, until: now + leaseLength })
    // In line with the jobs, so that none of our own is running when they are released.
    if (held && !isHolder) schedule(() => releaseStuckJobs(payload))
    isHolder = held
  }

  const turn = async (): Promise<void> => {
    if (!isHolder || isStopped) {
      isAwake = false
      return
    }
    isAwake = false
    await payload.jobs.handleSchedules({ allQueues: true })
    await payload.jobs.run({
      allQueues: true,
      limit: 20,
      overrideAccess: true,
      silent: { info: true },
    })
  }

  const schedule = (work: () => Promise<void>): void => {
    running = running.then(work).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The job runner failed and goes on.' })
    })
  }

  const wake = (): void => {
    if (isAwake) return
    isAwake = true
    schedule(turn)
  }

  schedule(async () => {
    await renew()
    wake()
  })
  // Renewing must not wait for a long job, or the lease would run out under it.
  let renewal: Promise<void> = Promise.resolve()
  const renewing = setInterval(() => {
    renewal = renew().catch((error: unknown) => {
      isHolder = false
      payload.logger.error({ err: error, msg: 'The lease of the job runner could not be renewed.' })
    })
  }, renewEvery)
  const looking = setInterval(wake, lookEvery)
  renewing.unref()
  looking.unref()

  const queue = payload.jobs.queue
  payload.jobs.queue = (async (args: Parameters<typeof queue>[0]) => {
    const job = await queue(args)
    if (!args.waitUntil) wake()
    return job
  }) as typeof queue

  return {
    wake,
    stop: async () => {
      isStopped = true
      clearInterval(looking)
      payload.jobs.queue = queue
      await running
      // Only now: were the lease to run out under the last job, another process would run it again.
      clearInterval(renewing)
      await renewal
      await leases.release(holder)
    },
  }
}
