/** What a webhook may ask to be told of. */
export const webhookEvents = [
  'post.published',
  'post.updated',
  'post.unpublished',
  'page.published',
  'page.updated',
  'page.unpublished',
  'blog.updated',
] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/** What a delivery can say: an event, or the test that an administrator sends by hand. */
export type DeliveredEvent = WebhookEvent | 'webhook.test'
