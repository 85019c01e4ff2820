import type { CollectionSlug } from 'payload'
import { describe, expect } from 'vitest'

import type { Role } from '../../collections/access'
import { body } from '../support/body'
import { type Cms, test } from '../support/cms'
import { createPeople, type Person } from '../support/people'

type Asker = Role | 'public'
type Operation = 'create' | 'read' | 'readDraft' | 'update' | 'publish' | 'delete'

const askers: readonly Asker[] = ['public', 'author', 'editor', 'admin']
const operations: readonly Operation[] = [
  'create',
  'read',
  'readDraft',
  'update',
  'publish',
  'delete',
]

/**
 * Who may do what to a document of somebody else: one letter for each asker, in the order of `askers`;
 * `y` may, `-` may not, a space where the operation has no meaning.
 */
const matrix: Record<string, Record<Operation, string>> = {
  posts: {
    create: '-yyy',
    read: 'yyyy',
    readDraft: '--yy',
    update: '--yy',
    publish: '--yy',
    delete: '--yy',
  },
  pages: {
    create: '--yy',
    read: 'yyyy',
    readDraft: '-yyy',
    update: '--yy',
    publish: '--yy',
    delete: '--yy',
  },
  categories: {
    create: '--yy',
    read: 'yyyy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
  tags: {
    create: '-yyy',
    read: 'yyyy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
  authors: {
    create: '--yy',
    read: 'yyyy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
  media: {
    create: '-yyy',
    read: 'yyyy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
  users: {
    create: '---y',
    read: '---y',
    readDraft: '    ',
    update: '---y',
    publish: '    ',
    delete: '---y',
  },
  imports: {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'import-items': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  reports: {
    create: '----',
    read: '-yyy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '---y',
  },
  'source-texts': {
    create: '--yy',
    read: '--yy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
  'originality-pairs': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'originality-checks': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'originality-decisions': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'policy-decisions': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'niche-confirmations': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'niche-changes': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'traffic-reviews': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  'traffic-attestations': {
    create: '----',
    read: '--yy',
    readDraft: '    ',
    update: '----',
    publish: '    ',
    delete: '----',
  },
  redirects: {
    create: '--yy',
    read: 'yyyy',
    readDraft: '    ',
    update: '--yy',
    publish: '    ',
    delete: '--yy',
  },
}

/** On one's own: the same table for the author's own post, and for oneself among the users. */
const own: Record<string, Partial<Record<Operation, string>>> = {
  posts: { readDraft: 'y', update: 'y', publish: '-', delete: 'y' },
  media: { update: 'y', delete: 'y' },
  users: { read: 'y', update: 'y', delete: '-' },
}

let count = 0
const dataOf = (slug: string): Record<string, unknown> => {
  count += 1
  const title = `Document ${count}`
  if (slug === 'users')
    return {
      name: title,
      email: `person${count}@blog.test`,
      password: 'long enough',
      role: 'author',
    }
  if (slug === 'authors') return { name: title }
  if (slug === 'reports') return { state: 'done' }
  if (slug === 'imports') return { state: 'done', plannedAt: '2026-01-01T00:00:00.000Z' }
  if (slug === 'import-items') {
    return { key: title, batch: '1', action: 'created', documentCollection: 'posts', document: '1' }
  }
  if (slug === 'source-texts') return { title, text: title, origin: 'pasted', rights: 'other' }
  if (slug === 'originality-decisions') {
    return { decision: 'copied', at: '2026-01-01T00:00:00.000Z' }
  }
  if (slug === 'policy-decisions') {
    return {
      kind: 'posts',
      document: '1',
      category: 'gambling',
      verdict: 'dismissed',
      at: '2026-01-01T00:00:00.000Z',
      revision: '1',
    }
  }
  if (slug === 'niche-changes') return { before: {}, after: {}, at: '2026-01-01T00:00:00.000Z' }
  if (slug === 'niche-confirmations') {
    return {
      isOnSubject: true,
      subject: 'education',
      at: '2026-01-01T00:00:00.000Z',
      words: [],
    }
  }
  if (slug === 'traffic-reviews')
    return { flag: title, verdict: 'legitimate', at: '2026-01-01T00:00:00.000Z' }
  if (slug === 'traffic-attestations') {
    return {
      answer: 'confirmed',
      wording: title,
      at: '2026-01-01T00:00:00.000Z',
      expires: '2027-01-01T00:00:00.000Z',
    }
  }
  if (slug === 'originality-checks') return { key: title, state: 'working' }
  if (slug === 'originality-pairs') {
    return {
      key: title,
      state: 'working',
      source: 'source-texts:1',
      sourceKind: 'source-texts',
      relation: 'foreign',
      status: 'open',
    }
  }
  if (slug === 'media') return { alt: title, externalUrl: `https://old.example/${count}.png` }
  if (slug === 'redirects')
    return { from: `/old-${count}`, to: { type: 'custom', url: '/' }, type: '301' }
  if (slug === 'posts' || slug === 'pages') return { title, body: body('Some words.') }
  return { title }
}

const make = async (
  cms: Cms,
  slug: string,
  data: Record<string, unknown> = {},
): Promise<string> => {
  const needed = slug === 'niche-confirmations' ? { post: await make(cms, 'posts') } : {}
  const made = await cms.payload.create({
    collection: slug as CollectionSlug,
    data: { ...dataOf(slug), ...needed, ...data } as never,
  })
  return String(made.id)
}

const hasDrafts = (slug: string): boolean => slug === 'posts' || slug === 'pages'

const attempt = async ({
  cms,
  slug,
  operation,
  token,
  data = {},
}: {
  cms: Cms
  slug: string
  operation: Operation
  token: string | undefined
  data?: Record<string, unknown>
}): Promise<boolean> => {
  const as = token ? { token } : {}
  if (operation === 'create') {
    const query = hasDrafts(slug) ? '?draft=true' : ''
    return (
      (await cms.http('POST', `/api/${slug}${query}`, { ...as, body: dataOf(slug) })).status === 201
    )
  }
  const isPublic = operation === 'read' && hasDrafts(slug)
  const id = await make(cms, slug, isPublic ? { ...data, _status: 'published' } : data)
  const at = `/api/${slug}/${id}`
  if (operation === 'read') return (await cms.http('GET', at, as)).status === 200
  if (operation === 'readDraft')
    return (await cms.http('GET', `${at}?draft=true`, as)).status === 200
  if (operation === 'delete') return (await cms.http('DELETE', at, as)).status === 200
  if (operation === 'publish')
    return (await cms.http('PATCH', at, { ...as, body: { _status: 'published' } })).status === 200
  const change = dataOf(slug)
  delete change.password
  delete change.role
  const query = hasDrafts(slug) ? '?draft=true' : ''
  return (await cms.http('PATCH', `${at}${query}`, { ...as, body: change })).status === 200
}

describe('access', () => {
  let people: Record<Role, Person>
  test('every role, operation and collection is as the matrix says', async ({ cms }) => {
    people = await createPeople(cms)
    const wrong: string[] = []
    for (const [slug, rows] of Object.entries(matrix)) {
      for (const operation of operations) {
        for (const [index, asker] of askers.entries()) {
          const expected = rows[operation][index]
          if (expected === ' ') continue
          const token = asker === 'public' ? undefined : people[asker].token
          // oxlint-disable-next-line no-await-in-loop -- one after the other: each changes the same database
          const may = await attempt({ cms, slug, operation, token })
          if (may !== (expected === 'y'))
            wrong.push(`${asker} ${operation} ${slug}: ${may ? 'may' : 'may not'}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('the matrix names every collection that people reach', ({ cms }) => {
    const known = new Set(Object.keys(matrix))
    const missing = cms.payload.config.collections
      .map((collection) => collection.slug)
      .filter((slug) => !slug.startsWith('payload-') && !known.has(slug))
    expect(missing).toEqual([])
  })

  test('an author may change what is theirs', async ({ cms }) => {
    const { author } = people
    const wrong: string[] = []
    for (const [slug, rows] of Object.entries(own)) {
      for (const [operation, expected] of Object.entries(rows) as [Operation, string][]) {
        let may: boolean
        if (slug === 'users') {
          const at = `/api/users/${author.id}`
          const method = operation === 'read' ? 'GET' : operation === 'update' ? 'PATCH' : 'DELETE'
          const init = operation === 'update' ? { body: { name: 'New name' } } : {}
          may = (await cms.http(method, at, { token: author.token, ...init })).status === 200
        } else {
          may = await attempt({
            cms,
            slug,
            operation,
            token: author.token,
            data: { owner: author.id },
          })
        }
        if (may !== (expected === 'y'))
          wrong.push(`author ${operation} own ${slug}: ${may ? 'may' : 'may not'}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('nobody makes themselves an administrator', async ({ cms }) => {
    const response = await cms.http('PATCH', `/api/users/${people.author.id}`, {
      token: people.author.token,
      body: { role: 'admin' },
    })
    const user = await cms.payload.findByID({ collection: 'users', id: people.author.id })
    expect(response.status).toBe(200)
    expect(user.role).toBe('author')
  })

  test('the last administrator stays one', async ({ cms }) => {
    const others = await cms.payload.find({
      collection: 'users',
      where: { role: { equals: 'admin' } },
      limit: 0,
    })
    expect(others.totalDocs).toBe(1)
    const demoted = await cms.http('PATCH', `/api/users/${people.admin.id}`, {
      token: people.admin.token,
      body: { role: 'author' },
    })
    expect(demoted.status).toBe(409)
    const removed = await cms.http('DELETE', `/api/users/${people.admin.id}`, {
      token: people.admin.token,
    })
    expect(removed.status).toBe(409)
  })

  test('the public never reads versions, users or more than 100 documents at once', async ({
    cms,
  }) => {
    expect((await cms.http('GET', '/api/posts/versions')).status).toBe(403)
    expect((await cms.http('GET', '/api/users')).status).toBe(403)
    for (const query of ['limit=0', 'limit=500', 'limit=101&pagination=false'])
      expect([query, (await cms.http('GET', `/api/tags?${query}`)).status]).toEqual([query, 400])
    const off = (await (await cms.http('GET', '/api/tags?limit=100&pagination=false')).json()) as {
      limit: number
    }
    expect(off.limit).toBe(100)
  })

  test('the endpoints of the SEO plugin ask for a user', async ({ cms }) => {
    const body = { doc: {}, collectionSlug: 'posts' }
    expect((await cms.http('POST', '/api/plugin-seo/generate-title', { body })).status).toBe(401)
  })
})
