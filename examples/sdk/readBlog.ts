import { PayloadSDK } from '@payloadcms/sdk'

import type { Config } from '../../src/payload-types'

/** What a list shows of a post. */
export type ListedPost = {
  title: string
  slug: string
  publishedAt: string | null
  categories: string[]
}

/**
 * A typed client of the blog: names of collections, fields and filters are checked while it compiles. `baseURL` is the
 * address of the CMS with `/api`.
 */
export const connect = (baseURL: string): PayloadSDK<Config> => new PayloadSDK<Config>({ baseURL })

/** The newest posts, with no more of each than a list shows. */
export const newestPosts = async (
  sdk: PayloadSDK<Config>,
  { limit = 10 }: { limit?: number } = {},
): Promise<ListedPost[]> => {
  const { docs } = await sdk.find({
    collection: 'posts',
    depth: 1,
    limit,
    sort: '-publishedAt',
    select: { title: true, slug: true, publishedAt: true, categories: true },
    populate: { categories: { title: true } },
  })
  return docs.map(({ title, slug, publishedAt, categories }) => ({
    title,
    slug: slug ?? '',
    publishedAt: publishedAt ?? null,
    categories: (categories ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.title])),
  }))
}

/** One post by its slug, or null. */
export const postBySlug = async (sdk: PayloadSDK<Config>, slug: string) => {
  const { docs } = await sdk.find({
    collection: 'posts',
    depth: 1,
    limit: 1,
    where: { slug: { equals: slug } },
  })
  return docs[0] ?? null
}

/** The name of the blog and the language of its pages. */
export const blogOf = async (
  sdk: PayloadSDK<Config>,
): Promise<{ name: string; language: string | null }> => {
  const { name, language } = await sdk.findGlobal({ slug: 'blog', depth: 0 })
  return { name: name ?? '', language: language ?? null }
}
