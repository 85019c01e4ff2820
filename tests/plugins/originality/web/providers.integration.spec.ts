import { afterEach, describe, expect, it } from 'vitest'

import { braveSearch } from '../../../../plugins/originality/web/braveSearch'
import { jsonSearch } from '../../../../plugins/originality/web/jsonSearch'
import type { WebSearchSettings } from '../../../../plugins/originality/web/readWebSettings'
import { searxngSearch } from '../../../../plugins/originality/web/searxngSearch'
import { keepKeySecret, keyMask, readKeySecret } from '../../../../plugins/originality/web/webKey'
import { webSearchOf } from '../../../../plugins/originality/web/webSearchOf'
import type { WebSearch } from '../../../../plugins/originality/domain/web/webSearch'
import { createFetch } from '../../../../src/fetch/createFetch'
import type { GuardedFetch } from '../../../../src/fetch/guardedFetch'
import {
  type Answer,
  type LoopbackServer,
  loopbackServer,
  reply,
} from '../../../fetch/loopbackServer'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
const serve = async (answers: Record<string, Answer>) => {
  const server = await loopbackServer({ answers })
  servers.push(server)
  const fetch = createFetch({ userAgent: 'Ekagro/1', allow: [server.origin], pause: 0 })
  return { server, fetch }
}
const json = (value: unknown): Answer => reply(JSON.stringify(value), 'application/json')
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end('{"error":{"detail":"no"}}')
  }
const query = '"পুরোনো বটগাছের নিচে প্রতি শুক্রবার হাট বসে আর"'

describe('Brave Search', () => {
  const path = '/res/v1/web/search'
  const open = async (answer: Answer) => {
    const { server, fetch } = await serve({ [path]: answer })
    const address = `${server.origin}${path}`
    return { server, search: braveSearch({ fetch, key: 'the-key', address, timeout: 300 }) }
  }

  it('is asked as it documents and understood as it answers', async () => {
    const { server, search } = await open(
      json({
        type: 'search',
        query: { original: query },
        web: {
          type: 'search',
          results: [
            {
              title: 'হাট',
              url: 'https://a.test/1',
              description: 'প্রতি <strong>শুক্রবার</strong> হাট',
              page_age: '2025-11-01T10:00:00',
              age: 'November 1, 2025',
            },
            { title: 'Two', url: 'https://b.test/', description: '' },
          ],
        },
      }),
    )
    expect(await search.search({ query, count: 5 })).toEqual({
      hits: [
        {
          url: 'https://a.test/1',
          title: 'হাট',
          snippet: 'প্রতি শুক্রবার হাট',
          publishedAt: '2025-11-01T10:00:00.000Z',
        },
        { url: 'https://b.test/', title: 'Two', snippet: '' },
      ],
    })
    const asked = new URL(server.asked[0]!, server.origin)
    expect(asked.searchParams.get('q')).toBe(query)
    expect(asked.searchParams.get('count')).toBe('5')
    expect(server.headers()['x-subscription-token']).toBe('the-key')
    expect(server.asked[0]).not.toContain('the-key')
  })

  it('finds nothing when its answer has no web part', async () => {
    const { search } = await open(json({ type: 'search', query: { original: query } }))
    expect(await search.search({ query, count: 5 })).toEqual({ hits: [] })
  })

  it.each([
    [402, 'quota'],
    [429, 'quota'],
    [401, 'key'],
    [403, 'key'],
    [422, 'refused'],
    [500, 'refused'],
  ])('tells status %d as %s', async (code, problem) => {
    const { server, search } = await open(status(code))
    expect(await search.search({ query, count: 5 })).toEqual({
      hits: [],
      problem: { code: problem, host: `127.0.0.1:${server.port}`, status: code, retryAt: null },
    })
  })

  it('keeps away as long as it was told to', async () => {
    const { server, search } = await open(status(429, { 'retry-after': '3600' }))
    const first = await search.search({ query, count: 5 })
    const second = await search.search({ query, count: 5 })
    expect(first.problem?.code).toBe('quota')
    expect(second.problem).toMatchObject({ code: 'quota', retryAt: first.problem!.retryAt })
    expect(server.asked).toHaveLength(1)
  })

  it('tells slowness, nonsense and a closed door', async () => {
    const slow = await open(() => {})
    expect((await slow.search.search({ query, count: 5 })).problem?.code).toBe('slow')
    for (const nonsense of ['<html>', '[]', 'null', '{"web":{"results":{}}}', '{"web":null}']) {
      // oxlint-disable-next-line no-await-in-loop -- a handful
      const { search } = await open(reply(nonsense, 'application/json'))
      // oxlint-disable-next-line no-await-in-loop -- a handful
      expect((await search.search({ query, count: 5 })).problem?.code, nonsense).toBe('shape')
    }
    const closed = await open(json({}))
    await closed.server.close()
    expect((await closed.search.search({ query, count: 5 })).problem?.code).toBe('unreachable')
  })

  it('stops when its caller gives up', async () => {
    const { search } = await open(() => {})
    const asked = search.search({ query, count: 5, signal: AbortSignal.timeout(30) })
    await expect(asked).rejects.toMatchObject({ code: 'aborted' })
  })
})

describe('SearXNG', () => {
  const answer = json({
    query,
    number_of_results: 0,
    results: [
      {
        url: 'https://a.test/',
        title: 'A',
        content: 'words',
        engine: 'x',
        publishedDate: '2026-01-02T00:00:00',
      },
      { url: 'https://b.test/', title: 'B', content: 'more', engine: 'y', publishedDate: null },
    ],
    answers: [],
    unresponsive_engines: [],
  })

  it('is asked for JSON below its address and cut to the number wanted', async () => {
    const { server, fetch } = await serve({ '/searx/search': answer })
    for (const address of [`${server.origin}/searx`, `${server.origin}/searx/`]) {
      const search = searxngSearch({ fetch, address })
      // oxlint-disable-next-line no-await-in-loop -- two
      expect((await search.search({ query, count: 1 })).hits).toEqual([
        {
          url: 'https://a.test/',
          title: 'A',
          snippet: 'words',
          publishedAt: '2026-01-02T00:00:00.000Z',
        },
      ])
    }
    const asked = new URL(server.asked[0]!, server.origin).searchParams
    expect([asked.get('q'), asked.get('format')]).toEqual([query, 'json'])
  })

  it('tells an instance that does not allow JSON', async () => {
    const { server, fetch } = await serve({ '/search': status(403) })
    const { problem } = await searxngSearch({ fetch, address: server.origin }).search({
      query,
      count: 5,
    })
    expect(problem).toMatchObject({ code: 'key', status: 403 })
  })

  it('is not asked in a private network that nobody allowed', async () => {
    const fetch = createFetch({ userAgent: 'Ekagro/1', pause: 0 })
    const { problem } = await searxngSearch({ fetch, address: 'http://127.0.0.1' }).search({
      query,
      count: 5,
    })
    expect(problem?.code).toBe('unreachable')
  })
})

describe('any other provider', () => {
  it('is asked by its template, header and paths', async () => {
    const { server, fetch } = await serve({
      '/find': json({
        data: {
          items: [{ link: { href: 'https://a.test/' }, name: 'A', text: 'b', day: '2026-01-02' }],
        },
      }),
    })
    const search = jsonSearch({
      fetch,
      template: `${server.origin}/find?text={query}&n={count}`,
      header: 'Authorization',
      key: 'Bearer the-key',
      paths: {
        results: 'data.items',
        url: 'link.href',
        title: 'name',
        snippet: 'text',
        publishedAt: 'day',
      },
    })
    expect((await search.search({ query: '"a & b $& {count}"', count: 7 })).hits).toEqual([
      { url: 'https://a.test/', title: 'A', snippet: 'b', publishedAt: '2026-01-02T00:00:00.000Z' },
    ])
    const asked = new URL(server.asked[0]!, server.origin).searchParams
    expect([asked.get('text'), asked.get('n')]).toEqual(['"a & b $& {count}"', '7'])
    expect(server.headers().authorization).toBe('Bearer the-key')
  })
})

describe('the settings', () => {
  const settings: WebSearchSettings = {
    provider: 'none',
    address: '',
    isInOwnNetwork: false,
    header: '',
    key: '',
    paths: { results: 'r', url: 'u', title: 't', snippet: 's', publishedAt: '' },
    dailyBudget: 10,
    alsoDrafts: false,
  }
  const fetch: GuardedFetch = () => Promise.reject(new Error('Nobody may be asked.'))
  const made = (change: Partial<WebSearchSettings>): WebSearch | null =>
    webSearchOf({ settings: { ...settings, ...change }, fetch, fetchFrom: () => fetch })

  it('make no engine until they are whole', () => {
    expect(made({})).toBeNull()
    expect(made({ provider: 'brave' })).toBeNull()
    expect(made({ provider: 'searxng' })).toBeNull()
    expect(made({ provider: 'json', address: 'https://a.test/' })).toBeNull()
    expect(made({ provider: 'brave', key: 'k' })).not.toBeNull()
    expect(made({ provider: 'searxng', address: 'https://a.test/' })).not.toBeNull()
    expect(made({ provider: 'json', address: 'https://a.test/?q={query}' })).not.toBeNull()
  })

  it('never give the key back, and keep it when the mask comes back', async () => {
    type Hook = Parameters<typeof keepKeySecret>[0]
    const req = {
      payload: {
        encrypt: (text: string) => `secret(${text})`,
        db: { findGlobal: async () => ({ webKey: 'secret(old)' }) },
      },
    }
    // A stand-in with the three things that the hook touches.
    const keep = (value: unknown) => keepKeySecret({ value, req } as unknown as Hook)
    expect(await keep('new ')).toBe('secret(new)')
    expect(await keep(keyMask)).toBe('secret(old)')
    expect(await keep(undefined)).toBe('secret(old)')
    expect(await keep('')).toBeNull()
    expect(readKeySecret({ value: 'secret(old)' } as Partial<Hook> as Hook)).toBe(keyMask)
    expect(readKeySecret({ value: null } as Partial<Hook> as Hook)).toBeNull()
  })
})
