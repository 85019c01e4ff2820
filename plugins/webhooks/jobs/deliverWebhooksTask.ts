import type { TaskConfig } from 'payload'

import { createPost } from '../../../src/fetch/createPost'
import { userAgent } from '../../../src/fetch/userAgent'
import { deliverDue } from '../gather/deliverDue'
import { pruneDeliveries } from '../gather/pruneDeliveries'
import { queueNext } from '../gather/queueNext'
import type { ResolvedWebhookOptions } from '../options'

/** Sends the deliveries that are due, and asks for itself again when the next one is. */
export const deliverWebhooksTask = ({
  allow,
  timeout,
}: ResolvedWebhookOptions): TaskConfig<{ input: object; output: object }> => {
  const post = createPost({ userAgent, allow: [...allow] })
  return {
    slug: 'deliver-webhooks',
    inputSchema: [],
    retries: 2,
    concurrency: { key: () => 'deliver-webhooks', supersedes: true },
    handler: async ({ req: { payload } }) => {
      await deliverDue({ payload, post, timeout })
      await pruneDeliveries(payload)
      await queueNext(payload)
      return { output: {} }
    },
  }
}
