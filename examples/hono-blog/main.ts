import { serve } from '@hono/node-server'

import { createBlog } from './blog'

const origin = process.env.EKAGRO_ORIGIN ?? 'http://127.0.0.1:3000'
const port = Number(process.env.PORT ?? 4000)
const hostname = process.env.HOST ?? '127.0.0.1'

const blog = createBlog({
  origin: new URL(origin).origin,
  siteToken: process.env.EKAGRO_SITE_TOKEN ?? null,
  key: process.env.EKAGRO_KEY || null,
})
serve({ fetch: blog.fetch, port, hostname }, () => {
  process.stdout.write(`The blog is at http://${hostname}:${port}\n`)
})
