import type { PayloadRequest, Where } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { Post } from '../../../src/payload-types'
import type { BriefDocument } from '../domain/briefDocument'
import { openSearchStore } from './openSearchStore'
import { publishedOnly } from './publishedOnly'
import { readBriefs } from './readBriefs'

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map((value) => (typeof value === 'string' ? value : value.id))

/**
 * Published posts about the same: first those that share the telling words of a post, then, where these are too few, the newest that share a
 * tag or a category.
 */
export const readRelated = async ({
  req,
  post,
  settings,
  limit,
}: {
  req: PayloadRequest
  post: Pick<Post, 'id' | 'categories' | 'tags'>
  settings: BlogSettings
  limit: number
}): Promise<BriefDocument[]> => {
  const near = await nearest({ req, id: post.id, limit })
  const briefs = await readBriefs({ req, collection: 'posts', ids: near, settings })
  const found = near.flatMap((id) => briefs.get(id) ?? [])
  if (found.length >= limit) return found.slice(0, limit)
  const filed = await filedAlike({ req, post, except: near, limit: limit - found.length })
  const others = await readBriefs({ req, collection: 'posts', ids: filed, settings })
  return [...found, ...filed.flatMap((id) => others.get(id) ?? [])]
}

/** An index that cannot be asked costs the best answers, not the page. */
const nearest = async ({
  req,
  id,
  limit,
}: {
  req: PayloadRequest
  id: string
  limit: number
}): Promise<string[]> => {
  try {
    const store = await openSearchStore(req.payload)
    const names = await store.similar({ to: { kind: 'posts', id }, kind: 'posts', limit })
    return names.map((name) => name.id)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Related posts could not be looked up.' })
    return []
  }
}

const filedAlike = async ({
  req,
  post,
  except,
  limit,
}: {
  req: PayloadRequest
  post: Pick<Post, 'id' | 'categories' | 'tags'>
  except: readonly string[]
  limit: number
}): Promise<string[]> => {
  const [tags, categories] = [idsOf(post.tags), idsOf(post.categories)]
  const shared: Where[] = [
    ...(tags.length > 0 ? [{ tags: { in: tags } }] : []),
    ...(categories.length > 0 ? [{ categories: { in: categories } }] : []),
  ]
  if (shared.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: publishedOnly({ id: { not_in: [post.id, ...except] } }, { or: shared }),
    sort: ['-publishedAt', '-id'],
    limit,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}
