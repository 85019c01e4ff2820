import { blogOrigin } from './blog'

/** Makes the blog that DATABASE_URL names: its address, and a proxy on this machine that tells who the reader is. */
const [{ default: config }, { getPayload }] = await Promise.all([
  import('../../payload.config'),
  import('payload'),
])
const payload = await getPayload({ config })
const update = payload.updateGlobal as (options: { slug: string; data: object }) => Promise<unknown>
await update.call(payload, { slug: 'blog', data: { address: blogOrigin, timeZone: 'Asia/Dhaka' } })
if (payload.config.globals.some(({ slug }) => String(slug) === 'traffic-settings'))
  await update.call(payload, {
    slug: 'traffic-settings',
    data: { trustedProxies: ['127.0.0.1'], mostAMinute: 10_000 },
  })
process.exit(0)
