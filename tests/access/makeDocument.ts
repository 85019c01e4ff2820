import type { CollectionSlug } from 'payload'

import type { Cms } from '../support/cms'
import { sampleData } from './sampleData'

export type Made = { id: string; key?: string }

/** How a document is made somebody's own, by collection. */
const ownership: Record<string, (cms: Cms, owner: string) => Promise<Record<string, unknown>>> = {
  posts: async (_cms, owner) => ({ owner }),
  media: async (_cms, owner) => ({ owner }),
  'originality-pairs': async (cms, owner) => ({ post: await postOf(cms, owner) }),
  'originality-checks': async (cms, owner) => ({ post: await postOf(cms, owner) }),
  notices: async (_cms, user) => ({ user }),
  'payload-preferences': async (_cms, value) => ({ user: { relationTo: 'users', value } }),
  'payload-locked-documents': async (_cms, value) => ({ user: { relationTo: 'users', value } }),
}

/** What a document of a collection cannot be without. */
const required: Record<string, (cms: Cms, owner: string) => Promise<Record<string, unknown>>> = {
  'niche-confirmations': async (cms, owner) => ({ post: await postOf(cms, owner) }),
  'webhook-deliveries': async (cms, owner) => ({
    webhook: (await makeDocument({ cms, slug: 'webhooks', owner })).id,
  }),
}

/** Collections whose documents belong to somebody. `users` are their own owners. */
export const isOwned = (slug: string): boolean => slug === 'users' || slug in ownership

const postOf = async (cms: Cms, owner: string): Promise<string> =>
  (await makeDocument({ cms, slug: 'posts', owner })).id

/** Makes a document past every access rule. `owner` is the id of the user it belongs to, where it can belong to one. */
export const makeDocument = async ({
  cms,
  slug,
  owner,
  data = {},
}: {
  cms: Cms
  slug: string
  owner: string
  data?: Record<string, unknown>
}): Promise<Made> => {
  const needed = await required[slug]?.(cms, owner)
  const all = {
    ...sampleData(slug),
    ...needed,
    ...(await ownership[slug]?.(cms, owner)),
    ...data,
  }
  const collection = slug as CollectionSlug
  // Payload's own collections take their user from the request, which there is none of here.
  const made = slug.startsWith('payload-')
    ? await cms.payload.db.create({ collection, data: all })
    : await cms.payload.create({ collection, data: all as never, context: { import: true } })
  return { id: String(made.id), ...('key' in all ? { key: String(all.key) } : {}) }
}
