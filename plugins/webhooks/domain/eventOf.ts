import type { WebhookEvent } from './webhookEvents'

/** How the public knows a document: null for one that it cannot read. */
export type PublicState = { updatedAt: string } | null

const kinds = { posts: 'post', pages: 'page' } as const

/**
 * What happened to a document, by how the public knew it before and knows it after: Payload's own statuses cannot tell, since
 * saving a draft over a published text looks like unpublishing it. Null when the public sees no difference.
 */
export const eventOf = ({
  collection,
  before,
  after,
}: {
  collection: 'posts' | 'pages'
  before: PublicState
  after: PublicState
}): WebhookEvent | null => {
  const kind = kinds[collection]
  if (!before && !after) return null
  if (!before) return `${kind}.published`
  if (!after) return `${kind}.unpublished`
  return before.updatedAt === after.updatedAt ? null : `${kind}.updated`
}
