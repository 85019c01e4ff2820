import type { CollectionSlug } from 'payload'

import type { Cms } from '../support/cms'
import { makeDocument, type Made } from './makeDocument'
import { sampleData } from './sampleData'

export type Attempt = {
  cms: Cms
  slug: string
  /** Signs the request; nobody's is undefined. */
  token: string | undefined
  /** Whose the document is that is tried on. */
  owner: string
  /** The user that is tried on, where users are. */
  user?: string | undefined
}

type Answer = { may: boolean; because: string }

const trashed = '2026-01-02T00:00:00.000Z'
const refused = new Set([401, 403, 404, 501])

/** Several ways to one thing: allowed or refused by all of them, else the cell is wrong whatever it says. */
const all = (...answers: Answer[]): Answer => {
  const [first] = answers
  const because = answers.map((one) => one.because).join('; ')
  if (first && answers.every((one) => one.may === first.may)) return { may: first.may, because }
  throw new Error(`the ways to it differ (${because})`)
}

const send = async (
  { cms, token }: Attempt,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ answer: Answer; json: Record<string, unknown> }> => {
  const response = await cms.http(method, path, {
    ...(token ? { token } : {}),
    ...(body === undefined ? {} : { body }),
  })
  const json = (await response.json()) as Record<string, unknown>
  const because = `${method} ${path.split('?')[0]?.split('/').slice(2).join('/')} ${response.status}`
  // Of several documents, each is refused for itself.
  const isListOfRefusals = response.status === 400 && Array.isArray(json.docs)
  if (!response.ok && !refused.has(response.status) && !isListOfRefusals)
    throw new Error(`${because} ${JSON.stringify(json)}`)
  return { answer: { may: response.ok, because }, json }
}

/** By its id, in a list and in a count: a document that one of them shows is read. */
const look = async (attempt: Attempt, made: Made, query: string): Promise<Answer> => {
  const { slug } = attempt
  const where = `where[id][equals]=${made.id}&${query}`
  const name = slug === 'payload-preferences' ? encodeURIComponent(made.key ?? '') : made.id
  const one = await send(attempt, 'GET', `/api/${slug}/${name}?${query}`)
  const shown = {
    ...one.answer,
    may: one.answer.may && (one.json.id ?? (one.json.import as Made | undefined)?.id) === made.id,
  }
  // The list of imports is an endpoint of its own, and preferences are named by a key, of which `count` would be one.
  if (slug === 'imports') return shown
  const list = await send(attempt, 'GET', `/api/${slug}?${where}`)
  const listed = {
    ...list.answer,
    may: ((list.json.docs as unknown[] | undefined)?.length ?? 0) === 1,
  }
  if (slug === 'payload-preferences') return all(shown, listed)
  const count = await send(attempt, 'GET', `/api/${slug}/count?${where}`)
  return all(shown, listed, { ...count.answer, may: count.json.totalDocs === 1 })
}

/** `revised` lays a newer draft over what is published. */
const make = async (
  attempt: Attempt,
  data: Record<string, unknown> = {},
  revised = false,
): Promise<Made> => {
  if (attempt.user) return { id: attempt.user }
  const made = await makeDocument({ ...attempt, data })
  if (revised) {
    await attempt.cms.payload.update({
      collection: attempt.slug as CollectionSlug,
      id: made.id,
      data: { title: 'Revised' } as never,
      draft: true,
    })
  }
  return made
}

/** One document by its id, another by a filter. */
const change = async (
  attempt: Attempt,
  change: Record<string, unknown>,
  {
    query = '',
    data = {},
    revised = false,
  }: { query?: string; data?: Record<string, unknown>; revised?: boolean } = {},
): Promise<Answer> => {
  const { slug } = attempt
  const one = await make(attempt, data, revised)
  const single = await send(attempt, 'PATCH', `/api/${slug}/${one.id}?${query}`, change)
  const two = await make(attempt, data, revised)
  const where = `where[id][equals]=${two.id}&${query}`
  const bulk = await send(attempt, 'PATCH', `/api/${slug}?${where}`, again(slug, change))
  const changed = (bulk.json.docs as unknown[] | undefined)?.length === 1
  return all(single.answer, { ...bulk.answer, may: bulk.answer.may && changed })
}

/** What must be unique differs in the second document. */
const again = (slug: string, change: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      ['key', 'from', 'email', 'text'].includes(name) ? sampleData(slug)[name] : value,
    ]),
  )

const remove = async (
  attempt: Attempt,
  data: Record<string, unknown> = {},
  revised = false,
): Promise<Answer> => {
  const { slug } = attempt
  const one = await make(attempt, data, revised)
  const name = slug === 'payload-preferences' ? encodeURIComponent(one.key ?? '') : one.id
  const single = await send(attempt, 'DELETE', `/api/${slug}/${name}`)
  // A user who is gone cannot be tried on again.
  if (attempt.user) return single.answer
  const two = await make(attempt, data, revised)
  const bulk = await send(attempt, 'DELETE', `/api/${slug}?where[id][equals]=${two.id}`)
  const removed = (bulk.json.docs as unknown[] | undefined)?.length === 1
  return all(single.answer, { ...bulk.answer, may: bulk.answer.may && removed })
}

const versionOf = async (attempt: Attempt, made: Made, status: string): Promise<string> => {
  const { docs } = await attempt.cms.payload.findVersions({
    collection: attempt.slug as CollectionSlug,
    where: { parent: { equals: made.id } },
    limit: 10,
  })
  const version = docs.find((one) => (one.version as { _status?: string })._status === status)
  if (!version) throw new Error(`no ${status} version of ${attempt.slug}`)
  return String(version.id)
}

const published = { _status: 'published' }

const updateOf = (slug: string): Record<string, unknown> => {
  const { password: _password, role: _role, email: _email, ...rest } = sampleData(slug)
  return rest
}

/** Every operation of the table as requests. Says whether they were let through; throws where that cannot be said. */
export const attempts: Record<string, (attempt: Attempt) => Promise<Answer>> = {
  create: async (attempt) => {
    const { slug } = attempt
    const at = slug === 'payload-preferences' ? '/one-more' : ''
    const query = slug === 'posts' || slug === 'pages' ? '?draft=true' : ''
    const user = { relationTo: 'users', value: attempt.owner }
    const data = { ...sampleData(slug), ...(slug === 'payload-locked-documents' ? { user } : {}) }
    return (await send(attempt, 'POST', `/api/${slug}${at}${query}`, data)).answer
  },
  createPublished: async (attempt) =>
    (
      await send(attempt, 'POST', `/api/${attempt.slug}`, {
        ...sampleData(attempt.slug),
        ...published,
      })
    ).answer,
  duplicate: async (attempt) => {
    const { slug } = attempt
    const made = await make(attempt)
    const { key, from, email, password, filename } = sampleData(slug)
    const unlike = Object.entries({ key, from, email, password, filename }).filter(
      ([, value]) => value !== undefined,
    )
    const path = `/api/${slug}/${made.id}/duplicate`
    return (await send(attempt, 'POST', path, Object.fromEntries(unlike))).answer
  },
  read: async (attempt) => {
    const drafts = attempt.slug === 'posts' || attempt.slug === 'pages'
    return look(attempt, await make(attempt, drafts ? published : {}), 'depth=0')
  },
  readDraft: async (attempt) => look(attempt, await make(attempt), 'draft=true'),
  readTrashed: async (attempt) =>
    look(attempt, await make(attempt, { ...published, deletedAt: trashed }), 'trash=true'),
  update: async (attempt) => {
    const query = attempt.slug === 'posts' || attempt.slug === 'pages' ? 'draft=true' : ''
    return change(attempt, updateOf(attempt.slug), { query })
  },
  updatePublished: (attempt) => change(attempt, { title: 'Other' }, { data: published }),
  publish: (attempt) => change(attempt, published),
  unpublish: (attempt) => change(attempt, { _status: 'draft' }, { data: published }),
  trash: (attempt) => change(attempt, { deletedAt: trashed }),
  trashPublished: (attempt) => change(attempt, { deletedAt: trashed }, { data: published }),
  restore: (attempt) =>
    change(attempt, { deletedAt: null }, { query: 'trash=true', data: { deletedAt: trashed } }),
  updateRevised: (attempt) =>
    change(attempt, { title: 'Other' }, { data: published, revised: true }),
  trashRevised: (attempt) =>
    change(attempt, { deletedAt: trashed }, { data: published, revised: true }),
  delete: (attempt) => remove(attempt),
  deletePublished: (attempt) => remove(attempt, published),
  deleteRevised: (attempt) => remove(attempt, published, true),
  versions: async (attempt) => {
    const made = await make(attempt, published)
    const path = `/api/${attempt.slug}/versions?where[parent][equals]=${made.id}`
    const { answer, json } = await send(attempt, 'GET', path)
    return { ...answer, may: ((json.docs as unknown[] | undefined)?.length ?? 0) > 0 }
  },
  version: async (attempt) => {
    const version = await versionOf(attempt, await make(attempt, published), 'published')
    return (await send(attempt, 'GET', `/api/${attempt.slug}/versions/${version}`)).answer
  },
  restoreVersion: async (attempt) => {
    const version = await versionOf(attempt, await make(attempt), 'draft')
    const path = `/api/${attempt.slug}/versions/${version}?draft=true`
    return (await send(attempt, 'POST', path)).answer
  },
  restorePublishedVersion: async (attempt) => {
    const version = await versionOf(attempt, await make(attempt, published), 'published')
    return (await send(attempt, 'POST', `/api/${attempt.slug}/versions/${version}`)).answer
  },
}
