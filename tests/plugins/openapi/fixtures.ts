import sharp from 'sharp'

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

/** The operations that need more than a document of their collection, by operationId. */
export const special: Record<string, (cms: Cms) => Promise<Fixture>> = {
  loginUsers: async () => ({ body: { email, password } }),
  logoutUsers: async (cms) => ({ token: await signIn(cms) }),
  refreshUsers: async (cms) => ({ token: await signIn(cms) }),
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
