import type { PayloadRequest, Where } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import type { Post } from '../../../src/payload-types'
import type { BriefDocument } from '../domain/briefDocument'
import { briefFields } from './briefFields'
import { briefOf } from './briefOf'
import { homeOf } from './homeOf'
import { publishedOnly } from './publishedOnly'

type Side = 'previous' | 'next'

/** The posts published before and after one, by the date shown and then by id, so that posts of one moment have an order too. */
export const readNeighbours = async ({
  req,
  post,
  settings,
}: {
  req: PayloadRequest
  post: Post
  settings: BlogSettings
}): Promise<Record<Side, BriefDocument | null>> => {
  const find = async (side: Side): Promise<BriefDocument | null> => {
    if (!post.publishedAt) return null
    const { docs } = await req.payload.find({
      collection: 'posts',
      where: publishedOnly(...beyond({ side, id: post.id, at: post.publishedAt })),
      sort: side === 'previous' ? ['-publishedAt', '-id'] : ['publishedAt', 'id'],
      limit: 1,
      pagination: false,
      depth: 1,
      select: briefFields.posts,
      overrideAccess: false,
      req,
    })
    const [document] = docs
    return document
      ? briefOf({ collection: 'posts', document, settings, home: homeOf(req.payload) })
      : null
  }
  const [previous, next] = await Promise.all([find('previous'), find('next')])
  return { previous, next }
}

/** The first condition is a range of the index, the second tells posts of the same moment apart. */
const beyond = ({ side, id, at }: { side: Side; id: string; at: string }): Where[] => {
  const isBefore = side === 'previous'
  return [
    { publishedAt: { [isBefore ? 'less_than_equal' : 'greater_than_equal']: at } },
    {
      or: [
        { publishedAt: { [isBefore ? 'less_than' : 'greater_than']: at } },
        { id: { [isBefore ? 'less_than' : 'greater_than']: id } },
      ],
    },
  ]
}
