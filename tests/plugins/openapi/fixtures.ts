import sharp from 'sharp'

import { makePreview } from '../../../plugins/preview/gather/makePreview'
import { reportOf } from '../../../plugins/readiness/domain/reportOf'
import { keepReport } from '../../../plugins/readiness/gather/keepReport'
import { makeDocument } from '../../access/makeDocument'
import { sampleData } from '../../access/sampleData'
import type { Cms } from '../../support/cms'

/** What one call of an operation needs beside its method and path. */
export type Fixture = {
  /** For the `{name}`s of the path. */
  params?: Record<string, string>
  query?: string
  body?: unknown
  /** Signs the request instead of the administrator. */
  token?: string
}

const email = 'admin@blog.test'
const password = 'a long enough password'

const signIn = async ({ payload }: Cms): Promise<string> =>
  (await payload.login({ collection: 'users', data: { email, password } })).token ?? ''

const post = async (cms: Cms, data = {}): Promise<string> =>
  (await makeDocument({ cms, slug: 'posts', owner: '', data: { owner: undefined, ...data } })).id

/** The slug of a new published document. */
const slugOf = async (cms: Cms, slug: 'posts' | 'pages' | 'categories'): Promise<Fixture> => {
  const data = slug === 'categories' ? {} : { _status: 'published' }
  const { id } = await makeDocument({ cms, slug, owner: '', data: { owner: undefined, ...data } })
  const made = await cms.payload.findByID({ collection: slug, id })
  return { params: { slug: encodeURIComponent(made.slug ?? '') } }
}

const firstUser = async ({ payload }: Cms): Promise<string> => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  return String(docs[0]?.id)
}

/** The operations that need more than a document of their collection, by operationId. */
export const special: Record<string, (cms: Cms) => Promise<Fixture>> = {
  loginUsers: async () => ({ body: { email, password } }),
  logoutUsers: async (cms) => ({ token: await signIn(cms) }),
  refreshUsers: async (cms) => ({ token: await signIn(cms) }),
  // `format` names other things elsewhere.
  exportAdsenseOutcomes: async () => ({ query: 'format=json' }),
  getReadinessPdf: async ({ payload }) => {
    await keepReport({ payload, report: reportOf({ findings: new Map() }) })
    return {}
  },
  forgotUsersPassword: async () => ({ body: { email: 'nobody@blog.test' } }),
  unlockUsers: async () => ({ body: { email } }),
  resetUsersPassword: async ({ payload }) => {
    const data = sampleData('users') as { email: string; password: string; name: string }
    await payload.create({ collection: 'users', data: { ...data, role: 'author' } })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: data.email },
      disableEmail: true,
    })
    return { body: { token, password } }
  },
  downloadMedia: async (cms) => {
    const file = new FormData()
    const picture = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#0b57a4' },
    })
      .png()
      .toBuffer()
    file.set('file', new File([new Uint8Array(picture)], 'dot.png', { type: 'image/png' }))
    file.set('_payload', JSON.stringify({ alt: 'A dot' }))
    const made = await cms.http('POST', '/api/media', { body: file, token: await signIn(cms) })
    const { doc } = (await made.json()) as { doc: { filename: string } }
    return { params: { filename: doc.filename } }
  },
  schedulePost: async (cms) => ({ body: { post: await post(cms), at: null } }),
  getPostBySlug: async (cms) => slugOf(cms, 'posts'),
  getPageBySlug: async (cms) => slugOf(cms, 'pages'),
  getCategoryRSSFeed: async (cms) => slugOf(cms, 'categories'),
  getCategoryAtomFeed: async (cms) => slugOf(cms, 'categories'),
  getCategoryJSONFeed: async (cms) => slugOf(cms, 'categories'),
  search: async (cms) => {
    await post(cms, { _status: 'published' })
    return { query: 'q=Document' }
  },
  getSitemapPart: async (cms) => {
    await post(cms, { _status: 'published' })
    return { params: { part: '1' } }
  },
  getAds: async ({ payload }) => {
    await payload.updateGlobal({
      slug: 'blog',
      data: { publisherId: 'pub-1234567890123456' },
    })
    return {}
  },
  createPreviewToken: async (cms) => ({ body: { collection: 'posts', id: await post(cms) } }),
  readPreview: async (cms) => {
    const { token } = await makePreview({
      payload: cms.payload,
      collection: 'posts',
      id: await post(cms),
      user: await firstUser(cms),
    })
    return { params: { token } }
  },
  renewWebhookSecret: async (cms) => {
    const { id } = await makeDocument({ cms, slug: 'webhooks', owner: '' })
    return { params: { id }, body: { overlapHours: 1 } }
  },
  sendContactMessage: async () => ({
    body: { name: 'Karim', email: 'karim@mail.test', message: 'Hello.' },
  }),
  markNotificationsRead: async () => ({ body: { all: true } }),
  countHit: async () => ({ body: { url: 'https://blog.example/a' } }),
  countByPixel: async () => ({ query: 'url=https://blog.example/a' }),
  getCalendar: async () => ({ query: 'month=2026-11' }),
}

/** A document for every other operation of a collection, whatever the operation. */
export const usual = async ({
  cms,
  slug,
  operationId,
  owner,
}: {
  cms: Cms
  slug: string
  operationId: string
  owner: string
}): Promise<Fixture> => {
  const hasDrafts = slug === 'posts' || slug === 'pages'
  const isVersion = operationId.endsWith('Version')
  const made = await makeDocument({
    cms,
    slug,
    owner,
    data: hasDrafts ? { _status: 'published' } : {},
  })
  const where = `where[id][equals]=${made.id}`
  if (isVersion) {
    const { docs } = await cms.payload.findVersions({
      collection: slug as 'posts',
      where: { parent: { equals: made.id } },
      limit: 1,
    })
    return { params: { id: String(docs[0]?.id) } }
  }
  if (operationId.startsWith('create')) return { body: sampleData(slug) }
  if (operationId.startsWith('duplicate')) {
    const { key, from, text } = sampleData(slug)
    return {
      params: { id: made.id },
      body: JSON.parse(JSON.stringify({ key, from, text })) as object,
    }
  }
  const { password: _password, role: _role, email: _email, ...change } = sampleData(slug)
  if (operationId.startsWith('updateMany')) return { query: where, body: change }
  if (operationId.startsWith('update')) return { params: { id: made.id }, body: change }
  if (operationId.startsWith('deleteMany')) return { query: where }
  return { params: { id: made.id } }
}
