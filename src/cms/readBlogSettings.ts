import type { Payload, PayloadRequest } from 'payload'

import type { BlogSettings } from '../check/snapshot'

/** The settings of the blog as the domain reads them: complete, with the defaults for whatever is not set. */
export const readBlogSettings = async ({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<BlogSettings> => {
  const blog = await payload.findGlobal({ slug: 'blog', depth: 0, ...(req ? { req } : {}) })
  return {
    name: blog.name ?? '',
    address: blog.address ? blog.address.replace(/\/+$/, '') : null,
    postPath: blog.postPath ?? '/:slug',
    pagePath: blog.pagePath ?? '/:slug',
    categoryPath: blog.categoryPath ?? '/category/:slug',
    tagPath: blog.tagPath ?? '/tag/:slug',
    timeZone: blog.timeZone ?? 'Asia/Dhaka',
    firstDayOfWeek: Number(blog.firstDayOfWeek ?? '6'),
    language: blog.language ?? 'bn',
    niche: {
      preset: blog.nichePreset && blog.nichePreset !== 'own' ? blog.nichePreset : null,
      statement: blog.nicheStatement ?? '',
      keywords: blog.nicheKeywords ?? [],
    },
    cadence: { posts: blog.cadencePosts ?? 1, per: blog.cadencePer ?? 'week' },
    publisherId: blog.publisherId || null,
  }
}
