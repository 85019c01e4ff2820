import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import { nextDue } from './queueNext'
import { queueDeliveries } from './queueDeliveries'
import { settleIntents } from './settleIntents'

const afterStart = 2_000
const every = 60_000

/**
 * Looks two seconds after the start and once a minute for what a killed process wrote and did not tell of, and for deliveries that
 * are due, and has them sent: those it left, and what a transaction committed later than its job ran. It ends with the stores of the blog.
 */
export const startSweeping = async (payload: Payload): Promise<void> => {
  await openStore({
    payload,
    key: 'webhook sweeping',
    open: () => {
      let isStopped = false
      let timer: NodeJS.Timeout
      let sweeping: Promise<void> = Promise.resolve()
      const again = (delay: number): void => {
        timer = setTimeout(() => {
          sweeping = sweep(payload).finally(() => isStopped || again(every))
        }, delay).unref()
      }
      again(afterStart)
      return {
        close: () => {
          isStopped = true
          clearTimeout(timer)
          return sweeping
        },
      }
    },
  })
}

const sweep = async (payload: Payload): Promise<void> => {
  try {
    await settleIntents({ payload, now: Date.now() })
    const due = await nextDue(payload)
    if (due !== null && due <= Date.now()) await queueDeliveries({ payload })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Webhook deliveries could not be looked for.' })
  }
}
