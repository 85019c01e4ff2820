import { describe, expect } from 'vitest'

import { makePreview } from '../../plugins/preview/gather/makePreview'
import { routesOf } from '../../src/cms/routesOf'
import type { Post } from '../../src/payload-types'
import { type Cms, test } from '../support/cms'
import { createPeople } from '../support/people'
import { endpointTable, operationsOfTheMatrix, payloadEndpointTable } from './endpointTable'
import { makeDocument } from './makeDocument'
import { type Asker, askers } from './rowOf'

/** What an endpoint needs to get past its first look at the body; whether it then finds something is not asked here. */
const bodies: Record<string, (id: string) => unknown> = {
  'post /api/plugin-seo/generate-title': () => ({ doc: {}, collectionSlug: 'posts' }),
  'post /api/plugin-seo/generate-description': () => ({ doc: {}, collectionSlug: 'posts' }),
  'post /api/plugin-seo/generate-url': () => ({ doc: {}, collectionSlug: 'posts' }),
  'post /api/plugin-seo/generate-image': () => ({ doc: {}, collectionSlug: 'posts' }),
  'post /api/quality/:collection/:id': () => ({ category: 'gambling', verdict: 'dismissed' }),
  'post /api/niche/confirmations': (post) => ({ post, isOnSubject: true }),
  'patch /api/originality/pairs/:id': () => ({ decision: 'copied' }),
  'post /api/originality/check': () => ({ text: 'Some words.' }),
  'post /api/preview-tokens': (id) => ({ collection: 'posts', id }),
  'post /api/cadence/schedule': (post) => ({ post, at: null }),
  'post /api/notifications/read': () => ({ all: true }),
  'post /api/contact': () => ({ name: 'Karim', email: 'karim@blog.test', message: 'Hello.' }),
  'post /api/traffic/flags/review': () => ({ flag: 'x', legitimate: true }),
  'post /api/traffic/attestation': () => ({ answer: 'confirmed' }),
  'post /api/payload-preferences/:key': () => ({ value: 1 }),
  'post /api/users/unlock': () => ({ email: 'author@blog.test' }),
}

/** An answer that says who asks is the matter, and not what is asked for. */
const refusals = new Set([401, 403])
/** These hide from others what is somebody's own. */
const isOfADocument = (name: string): boolean =>
  /\/(posts|quality|readiness|originality\/pairs)\/.*:id$|:id\/|by-slug|cadence\/schedule|preview-tokens/.test(
    name,
  ) &&
  !name.includes('/access/') &&
  !name.includes('/imports/')

/** Pages and webhooks are nobody's own. */
const isOfAnOwner = (name: string): boolean =>
  isOfADocument(name) && !/\/(pages|webhooks|webhook-deliveries)\//.test(name)

/** The collection that `:id` or `:slug` names a document of. */
const collectionOf = (path: string): string => {
  if (path.includes('/pairs/')) return 'originality-pairs'
  const named = /^\/api\/(pages|categories|webhooks|webhook-deliveries)\/(?:.*\/)?:/.exec(path)?.[1]
  return named ?? 'posts'
}

const isOfThePublic = (path: string): boolean => /by-slug|rendered|related/.test(path)

type People = Awaited<ReturnType<typeof createPeople>>

const call = async ({
  cms,
  people,
  asker,
  name,
}: {
  cms: Cms
  people: People
  asker: Asker
  name: string
}): Promise<Response> => {
  const [method = '', path = ''] = name.split(' ')
  const owner = asker === 'O' ? people.author.id : people.editor.id
  const collection = collectionOf(path)
  const data = isOfThePublic(path) ? { _status: 'published' } : {}
  const made = await makeDocument({ cms, slug: collection, owner, data })
  const token = {
    P: undefined,
    W: people.author,
    O: people.author,
    E: people.editor,
    A: people.admin,
  }[asker]?.token
  const key = `preference-of-${asker}`
  if (name === 'delete /api/payload-preferences/:key' && token)
    await cms.http('POST', `/api/payload-preferences/${key}`, { token, body: { value: 1 } })
  // A wrong token would be refused like a stranger.
  const reset =
    name === 'post /api/users/reset-password'
      ? {
          password: 'a long enough password',
          token: await cms.payload.forgotPassword({
            collection: 'users',
            data: { email: 'author@blog.test' },
            disableEmail: true,
          }),
        }
      : null
  const { payload } = cms
  const preview = path.includes(':token')
    ? await makePreview({ payload, collection: 'posts', id: made.id, user: people.editor.id })
    : null
  const { slug } = path.includes(':slug')
    ? ((await payload.findByID({ collection: collection as 'posts', id: made.id })) as Post)
    : {}
  const body =
    reset ?? bodies[name]?.(made.id) ?? (method === 'get' || method === 'delete' ? undefined : {})
  return cms.http(
    method.toUpperCase(),
    path
      .replace(':collection', 'posts')
      .replace(':token', preview?.token ?? '')
      .replace(':slug', encodeURIComponent(slug ?? ''))
      .replace(':part', '1')
      .replace(':post', made.id)
      .replace(':key', key)
      .replace(/:id\??/, made.id)
      .replace(':filename', 'none.png'),
    { ...(token ? { token } : {}), ...(body === undefined ? {} : { body }) },
  )
}

const wrongCells = async (
  cms: Cms,
  people: People,
  table: Record<string, string>,
): Promise<string[]> => {
  const wrong: string[] = []
  for (const [name, letters] of Object.entries(table)) {
    for (const asker of askers) {
      if (asker === 'O' && !isOfAnOwner(name)) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other: each changes the same database
      const { status } = await call({ cms, people, asker, name })
      const isHidden = status === 404 && isOfADocument(name) && asker !== 'E' && asker !== 'A'
      const may = !refusals.has(status) && !isHidden
      if (status >= 500 || may !== letters.includes(asker))
        wrong.push(`${asker} ${name}: ${status}`)
    }
  }
  return wrong
}

describe('endpoints that are no plain operation', () => {
  test('have a row each', ({ cms }) => {
    const { config } = cms.payload
    const own = [
      ...config.endpoints.map((one) => `${one.method} /api${one.path}`),
      ...routesOf(config).map((one) => `${one.method ?? 'get'} ${one.path}`),
      ...[...config.collections, ...config.globals].flatMap(({ slug, endpoints }) =>
        (endpoints || [])
          .map(({ method, path }) => ({
            name: `${method} ${path}`,
            full: `${method} /api/${slug}${path === '/' ? '' : path}`,
          }))
          .filter(
            ({ name, full }) =>
              full in endpointTable ||
              !(operationsOfTheMatrix.includes(name) || name in payloadEndpointTable),
          )
          .map(({ full }) => full),
      ),
      'get /api/health',
    ]
    expect([...new Set(own)].toSorted()).toEqual(Object.keys(endpointTable).toSorted())
  })

  test('let in whom their row says', { timeout: 590_000 }, async ({ cms }) => {
    cms.payload.logger.level = 'silent'
    expect(await wrongCells(cms, await createPeople(cms), endpointTable)).toEqual([])
  })

  test('of Payload let in whom their row says', { timeout: 590_000 }, async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'users', limit: 10 })
    const idOf = (role: string) => docs.find((one) => one.role === role)?.id ?? ''
    const rows = cms.payload.config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).flatMap(({ method, path }) => {
        const letters = payloadEndpointTable[`${method} ${path}`]
        return letters === undefined ? [] : [[`${method} /api/${slug}${path}`, letters] as const]
      }),
    )
    expect(rows.length).toBeGreaterThan(20)
    const signIn = async (role: 'admin' | 'editor' | 'author') => {
      const data = { email: `${role}@blog.test`, password: 'a long enough password' }
      const { token = '' } = await cms.payload.login({ collection: 'users', data })
      return { id: String(idOf(role)), token }
    }
    const wrong: string[] = []
    for (const [name, letters] of rows) {
      // Signing out ends a session, so that each row begins with new ones.
      // oxlint-disable no-await-in-loop -- as above
      const people = {
        admin: await signIn('admin'),
        editor: await signIn('editor'),
        author: await signIn('author'),
      }
      wrong.push(...(await wrongCells(cms, people, { [name]: letters })))
      // oxlint-enable no-await-in-loop
    }
    expect(wrong).toEqual([])
  })
})
