import type { GlobalAfterChangeHook } from 'payload'

import { announce } from '../gather/announce'

/** The blog's settings and menus stand on every page, so a change of them is told as `blog.updated`. */
export const tellOfBlog: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce({
    payload: req.payload,
    req,
    event: 'blog.updated',
    data: { collection: 'globals', id: global.slug },
  })
  return doc
}
