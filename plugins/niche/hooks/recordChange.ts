import type { GlobalAfterChangeHook } from 'payload'

import type { Blog } from '../../../src/payload-types'
import { relearn } from '../gather/relearn'

const subjectOf = (blog: Partial<Blog>) => ({
  preset: blog.nichePreset ?? null,
  statement: blog.nicheStatement?.trim() ?? '',
  keywords: blog.nicheKeywords ?? [],
})

/**
 * Keeps who changed the subject of the blog, when, and from what to what, and learns the new one from what was said of it before.
 * Every post is judged anew: its facts rest on the subject.
 */
export const recordChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const before = subjectOf((previousDoc ?? {}) as Partial<Blog>)
  const after = subjectOf(doc as Partial<Blog>)
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await req.payload.create({
    collection: 'niche-changes',
    data: { before, after, by: req.user?.id ?? null, at: new Date().toISOString() },
    depth: 0,
    req,
  })
  await relearn({ payload: req.payload, req })
}
