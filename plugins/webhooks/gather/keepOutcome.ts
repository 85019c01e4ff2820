import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { Webhook, WebhookDelivery } from '../../../src/payload-types'
import { retryDelay } from '../domain/retryDelay'
import type { AttemptResult } from './attemptDelivery'

const gone = 'The receiver answered 410: it does not exist any more.'

/**
 * Writes down what an attempt came to, and when the next one is. An answer of 410 ends the webhook and all that waits for it.
 * What else is due for a receiver that did not take one is moved behind the same pause, for it would fail as well.
 */
export const keepOutcome = async ({
  payload,
  webhook,
  delivery,
  result,
  once = false,
}: {
  payload: Payload
  webhook: Webhook
  delivery: WebhookDelivery
  result: AttemptResult
  /** A test by hand is not tried again. */
  once?: boolean
}): Promise<void> => {
  const now = Date.now()
  const attempt = delivery.attempt + 1
  const wanted = result.retryAt === null ? 0 : result.retryAt - now
  const delay =
    result.kind === 'failed' && !once
      ? retryDelay({ attempt, random: Math.random(), wanted })
      : null
  const nextAttemptAt = delay === null ? null : new Date(now + delay).toISOString()
  const failed = delay === null ? 'failed' : 'waiting'
  await payload.update({
    collection: 'webhook-deliveries',
    id: delivery.id,
    data: {
      state: result.kind === 'delivered' ? 'delivered' : failed,
      attempt,
      statusCode: result.statusCode,
      duration: result.duration,
      error: result.error,
      answer: result.answer,
      lastAttemptAt: new Date(now).toISOString(),
      nextAttemptAt,
    },
    depth: 0,
  })
  if (result.kind === 'delivered') return
  if (delay === null && !once) {
    await notify({
      payload,
      notice: {
        kind: 'webhook-gave-up',
        key: String(delivery.id),
        document: { collection: 'webhooks', id: String(webhook.id) },
        values: { title: webhook.name, attempts: attempt },
      },
    })
  }
  const rest = { webhook: { equals: webhook.id }, state: { equals: 'waiting' } }
  if (result.kind === 'gone' && !once) {
    await payload.update({
      collection: 'webhooks',
      id: webhook.id,
      data: { active: false, stoppedBecause: gone },
      depth: 0,
    })
    await payload.update({
      collection: 'webhook-deliveries',
      where: rest,
      data: { state: 'dropped', error: gone, nextAttemptAt: null },
      depth: 0,
    })
  } else if (nextAttemptAt !== null) {
    await payload.update({
      collection: 'webhook-deliveries',
      where: { ...rest, nextAttemptAt: { less_than: nextAttemptAt }, attempt: { equals: 0 } },
      data: { nextAttemptAt },
      depth: 0,
    })
  }
}
