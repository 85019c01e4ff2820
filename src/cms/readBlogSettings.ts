import type { Payload, PayloadRequest } from 'payload'

import type { BlogSettings } from '../check/snapshot'
import { readNicheModel } from './readNicheModel'

/**
 * The settings of the blog as the domain reads them: complete, with the defaults for whatever is not set. What editors taught of
 * the subject comes with them where articles are analysed (`forAnalysis`).
 */
export const readBlogSettings = async ({
  payload,
  req,
  forAnalysis = false,
}: {
  payload: Payload
  req?: PayloadRequest
  forAnalysis?: boolean
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
      ...(forAnalysis ? { model: await readNicheModel(payload) } : {}),
    },
    cadence: { posts: blog.cadencePosts ?? 1, per: blog.cadencePer ?? 'week' },
    publisherId: blog.publisherId || null,
  }
}
