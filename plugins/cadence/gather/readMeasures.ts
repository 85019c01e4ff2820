import type { PayloadRequest } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runWork } from '../../../src/work/runWork'
import type { CadenceMeasures, CountedPost } from '../domain/measureCadence'
import type { ResolvedCadenceOptions } from '../options'
import { cadenceTasks } from '../tasks'
import { readNumbers } from './readNumbers'

const pageSize = 500

/** The regularity of the blog now, by what whoever asks may read of the published posts. */
export const readMeasures = async ({
  req,
  options: { readWords },
  now,
}: {
  req: PayloadRequest
  options: ResolvedCadenceOptions
  now: Date
}): Promise<CadenceMeasures> => {
  const { payload } = req
  const [settings, numbers, words, posts] = await Promise.all([
    readBlogSettings({ payload, req }),
    readNumbers(payload),
    readWords({ payload }),
    publishedPosts(req),
  ])
  return runWork({
    tasks: cadenceTasks,
    name: 'cadence:measure',
    input: {
      posts: posts.map((post): CountedPost => ({ ...post, words: words.get(post.id) ?? null })),
      now,
      settings,
      numbers,
    },
  })
}

const publishedPosts = async (req: PayloadRequest): Promise<Omit<CountedPost, 'words'>[]> => {
  const posts: Omit<CountedPost, 'words'>[] = []
  let last: string | null = null
  for (;;) {
    const { docs }: { docs: Row[] } = await req.payload.find({
      collection: 'posts',
      where: {
        and: [
          { _status: { equals: 'published' } },
          ...(last === null ? [] : [{ id: { greater_than: last } }]),
        ],
      },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
      select: { firstPublishedAt: true, publishedAt: true, createdVia: true, createdAt: true },
    })
    for (const { id, firstPublishedAt, publishedAt, createdAt, createdVia } of docs) {
      posts.push({
        id: String(id),
        at: new Date(firstPublishedAt ?? publishedAt ?? createdAt),
        byHand: (createdVia ?? 'manual') === 'manual',
      })
    }
    if (docs.length < pageSize) return posts
    last = docs.at(-1)?.id ?? null
  }
}

type Row = {
  id: string
  firstPublishedAt?: string | null
  publishedAt?: string | null
  createdVia?: string | null
  createdAt: string
}
