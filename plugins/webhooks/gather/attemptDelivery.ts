import type { Payload } from 'payload'

import type { GuardedPost } from '../../../src/fetch/guardedPost'
import type { Webhook, WebhookDelivery } from '../../../src/payload-types'
import { type Outcome, outcomeOf } from '../domain/outcomeOf'
import { type SealedSecret, signingSecrets } from '../domain/signingSecrets'
import { openSecret } from './secretBox'
import { signMessage } from './signMessage'

export type AttemptResult = Outcome & { duration: number; retryAt: number | null }

/** Sends one delivery once, signed for this moment, and says what came of it. Nothing is written. */
export const attemptDelivery = async ({
  payload,
  post,
  webhook,
  delivery,
  timeout,
}: {
  payload: Payload
  post: GuardedPost
  webhook: Webhook
  delivery: Pick<WebhookDelivery, 'message' | 'body'>
  timeout: number
}): Promise<AttemptResult> => {
  const now = Date.now()
  const sealed = signingSecrets({ secrets: (webhook.secrets ?? []) as SealedSecret[], now })
  const secrets = sealed
    .map((secret) => openSecret({ secret: payload.secret, sealed: secret.sealed }))
    .filter((secret) => secret !== null)
  const startedAt = performance.now()
  const ended = (attempt: Parameters<typeof outcomeOf>[0]): AttemptResult => ({
    ...outcomeOf(attempt),
    duration: Math.round(performance.now() - startedAt),
    retryAt: attempt.retryAt,
  })
  if (secrets.length === 0) {
    const problem =
      'The secret of this webhook cannot be opened: the secret of the installation is another one now. Make a new secret on the webhook.'
    return ended({ code: 'no-secret', problem, retryAt: null })
  }
  const { message: id, body } = delivery
  try {
    const answer = await post(webhook.address, {
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...signMessage({ id, body, secrets, now }),
      },
      timeout,
    })
    return ended(answer)
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    return ended({ code: code ?? 'unknown', problem: message, retryAt: null })
  }
}
