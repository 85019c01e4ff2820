import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { nextDue } from './queueNext'
import { queueDeliveries } from './queueDeliveries'
import { settleIntents } from './settleIntents'

/**
 * Looks two seconds after the start and once a minute for what a killed process wrote and did not tell of, and for deliveries that
 * are due, and has them sent: those it left, and what a transaction committed later than its job ran.
 */
export const startSweeping = (payload: Payload): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'webhook sweeping',
    after: 2_000,
    every: 60_000,
    run: async () => {
      await settleIntents({ payload, now: Date.now() })
      const due = await nextDue(payload)
      if (due !== null && due <= Date.now()) await queueDeliveries({ payload })
    },
    problem: 'Webhook deliveries could not be looked for.',
  })
