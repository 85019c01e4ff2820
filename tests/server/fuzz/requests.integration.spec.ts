import fc from 'fast-check'
import { describe, expect } from 'vitest'

import { type Cms, test } from '../../support/cms'
import { makeDocument } from '../../access/makeDocument'
import { type HostileRequest, hostileRequest, knownId } from './hostileRequest'

/** EKAGRO_FUZZ_REQUESTS and EKAGRO_FUZZ_SEED repeat a run, or make a longer one. */
const requests = Number(
  process.env.EKAGRO_FUZZ_REQUESTS ?? (process.env.MONGODB_TEST_URL ? 4_000 : 20_000),
)
const seed = Number(process.env.EKAGRO_FUZZ_SEED ?? 20_261_128)
const together = 8
const between = 2_000
const password = 'a long enough password'

type Tokens = Record<HostileRequest['as'], string | undefined>

/** Makes both people again where a request has removed or signed them out, and signs them in. */
const signIn = async ({ payload, http }: Cms): Promise<Tokens> => {
  const tokenOf = async (role: 'admin' | 'author'): Promise<string> => {
    const email = `${role}-of-the-fuzz@blog.test`
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
    })
    if (!docs[0])
      await payload.create({ collection: 'users', data: { email, password, role, name: role } })
    else
      await payload.update({
        collection: 'users',
        id: docs[0].id,
        data: { password, role, loginAttempts: 0, lockUntil: null },
      })
    const response = await http('POST', '/api/users/login', { body: { email, password } })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${role} cannot sign in: ${response.status}`)
    return token
  }
  return { nobody: undefined, admin: await tokenOf('admin'), author: await tokenOf('author') }
}

/** One document of every collection, by slug: what is hostile may have removed the last ones. */
const plant = async (cms: Cms): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await cms.payload.find({ collection: 'users', limit: 1 })
  const owner = String(docs[0]?.id)
  const planted = new Map<string, string>()
  for (const { slug } of cms.payload.config.collections) {
    const data = slug === 'posts' || slug === 'pages' ? { _status: 'published' } : {}
    // oxlint-disable-next-line no-await-in-loop -- two dozen
    planted.set(slug, (await makeDocument({ cms, slug, owner, data })).id)
  }
  return planted
}

/** The request as an HTTP server would make it; null where no client can send it. */
const send = async (
  cms: Cms,
  one: HostileRequest,
  { tokens, planted }: { tokens: Tokens; planted: ReadonlyMap<string, string> },
): Promise<Response | null> => {
  const slug = one.path.split(/[/?]/)[2] ?? ''
  const path = one.path.replaceAll(knownId, planted.get(slug) ?? planted.get('posts') ?? '')
  const token = tokens[one.as]
  const headers = { ...(token ? { Authorization: `JWT ${token}` } : {}), ...one.headers }
  try {
    return await cms.http(one.method, path, {
      headers,
      ...(one.body === undefined ? {} : { body: one.body }),
    })
  } catch (error) {
    if ((error as Error).message.startsWith('Failed to parse URL')) return null
    throw error
  }
}

const shown = (one: HostileRequest, status: number, text: string): string =>
  `${status} ${one.as} ${one.method} ${one.path.slice(0, 300)} ${JSON.stringify(one.headers).slice(0, 200)} ${one.body?.slice(0, 300) ?? ''} -> ${text.slice(0, 200)}`

describe('requests that nobody means well with', () => {
  test(
    `are answered without a fault of ours (${requests} of seed ${seed})`,
    { timeout: 900_000 },
    async ({ cms }) => {
      cms.payload.logger.level = 'silent'
      const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
      const made = fc.sample(hostileRequest(cms.payload.config), { seed, numRuns: requests })
      const faults: string[] = []
      const statuses = new Map<number, number>()
      let tokens = await signIn(cms)
      let planted = await plant(cms)
      for (let start = 0; start < made.length; start += together) {
        // oxlint-disable no-await-in-loop -- a few at a time
        if (start > 0 && start % between === 0) {
          tokens = await signIn(cms)
          planted = await plant(cms)
        }
        await Promise.all(
          made.slice(start, start + together).map(async (one) => {
            const response = await send(cms, one, { tokens, planted })
            if (!response) return
            statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
            const text = await response.text()
            if (response.status >= 500) faults.push(shown(one, response.status, text))
          }),
        )
        // oxlint-enable no-await-in-loop
      }
      process.stdout.write(
        `fuzz: ${made.length} requests, seed ${seed}, answers ${JSON.stringify(Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)))}\n`,
      )
      expect(faults).toEqual([])
      expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      const alive = await cms.http('GET', '/api/posts?limit=1')
      expect(alive.status).toBe(200)
      // Most of them must have been understood as far as being refused, or the run proves nothing.
      expect((statuses.get(400) ?? 0) / made.length).toBeGreaterThan(0.1)
      expect((statuses.get(200) ?? 0) / made.length).toBeGreaterThan(0.05)
    },
  )
})
