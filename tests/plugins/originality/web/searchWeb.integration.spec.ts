import { gzipSync } from 'node:zlib'

import { afterEach, describe, expect, it } from 'vitest'

import { checkText } from '../../../../plugins/originality/domain/check/checkText'
import { fingerprintsOf } from '../../../../plugins/originality/domain/fingerprintsOf'
import type {
  WebHit,
  WebSearch,
  WebSearchAnswer,
} from '../../../../plugins/originality/domain/web/webSearch'
import { memoryStore } from '../../../../plugins/originality/store/memoryStore'
import { memoryWebStore } from '../../../../plugins/originality/store/web/memoryWebStore'
import { purgeWebTexts } from '../../../../plugins/originality/web/purgeWebTexts'
import { readSite, type SiteStep } from '../../../../plugins/originality/web/readSite'
import { searchWeb } from '../../../../plugins/originality/web/searchWeb'
import { createFetch } from '../../../../src/fetch/createFetch'
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

const copied =
  'নদীর ধারে পুরোনো বটগাছের নিচে প্রতি শুক্রবার হাট বসে আর দূর গ্রামের মানুষ নৌকা বেয়ে আসে। সেই হাটে মাটির হাঁড়ি, তালের পাখা, নকশিকাঁথা আর খেজুরের গুড় বিক্রি হয় সন্ধ্যা পর্যন্ত।'
const text = `${copied} আমি ছোটবেলায় দাদুর হাত ধরে সেখানে যেতাম, এখন আর যাওয়া হয় না, তবু মনে পড়ে সব।`
const page = (words: string): Answer =>
  reply(
    `<html lang="bn"><head><title>হাট</title></head><body><article><p>${words}</p></article></body></html>`,
  )
const now = new Date('2026-03-10T08:00:00.000Z')
const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

const engine = (answer: (query: string) => WebSearchAnswer): WebSearch & { asked: string[] } => {
  const asked: string[] = []
  return {
    asked,
    search: async ({ query }) => {
      asked.push(query)
      return answer(query)
    },
  }
}
const hitAt = (url: string, snippet = copied.slice(0, 120)): WebHit => ({
  url,
  title: 'হাট',
  snippet,
})

const setUp = async (
  answers: Record<string, Answer>,
  answer?: (origin: string) => WebSearchAnswer,
) => {
  const { server, fetch } = await serve(answers)
  const search = engine(() => answer?.(server.origin) ?? { hits: [hitAt(`${server.origin}/copy`)] })
  const [web, store] = [memoryWebStore(), memoryStore()]
  const look = (change: Partial<Parameters<typeof searchWeb>[0]> = {}) =>
    searchWeb({
      article: text,
      isPublished: true,
      permission: { dailyBudget: 10, alsoDrafts: false },
      search,
      fetch,
      web,
      store,
      frequency: () => 0.01,
      ownDomains: [],
      now: () => now,
      ...change,
    })
  return { server, fetch, search, web, store, look }
}

describe('searchWeb', () => {
  it('finds the page that a text was copied from, to be compared by checkText', async () => {
    const { server, look, store, web } = await setUp({ '/copy': page(`${copied} বাকি কথা অন্য।`) })
    const { pages, queries, stopped, problem, unread } = await look()
    expect({ queries, stopped, problem, unread }).toEqual({
      queries: { asked: 1, remembered: 0 },
      stopped: null,
      problem: null,
      unread: [],
    })
    expect(pages).toMatchObject([
      {
        address: `${server.origin}/copy`,
        title: 'হাট',
        fetchedAt: now.toISOString(),
        language: 'bn',
      },
    ])
    expect(pages[0]!.document).toMatch(/^web:[\da-f]{64}$/)
    const result = await checkText({ article: text, store: memoryStore(), sources: pages })
    expect(result.sources[0]).toMatchObject({ document: pages[0]!.document })
    expect(result.sources[0]!.words).toBeGreaterThan(20)
    expect((await store.texts([pages[0]!.document])).size).toBe(1)
    const record = (await web.pages([pages[0]!.document])).get(pages[0]!.document)
    expect(record).toMatchObject({ address: `${server.origin}/copy`, hash: pages[0]!.hash })
    expect(JSON.stringify(record)).not.toContain('বটগাছের')
  })

  it('lets nothing of a draft leave the house unless that is allowed', async () => {
    const { search, look } = await setUp({ '/copy': page(copied) })
    expect(await look({ isPublished: false })).toMatchObject({ stopped: 'draft', pages: [] })
    expect(search.asked).toEqual([])
    const permission = { dailyBudget: 10, alsoDrafts: true }
    expect((await look({ isPublished: false, permission })).pages).toHaveLength(1)
  })

  it('is off without an engine', async () => {
    const { server, look } = await setUp({ '/copy': page(copied) })
    expect(await look({ search: null })).toMatchObject({ stopped: 'off', pages: [] })
    expect(server.asked).toEqual([])
  })

  it('remembers answers and pages for a week, and then asks again', async () => {
    const { server, search, look } = await setUp({ '/copy': page(copied) })
    await look()
    const again = await look({ now: () => later(6) })
    expect(again.queries).toEqual({ asked: 0, remembered: 1 })
    expect(again.pages).toHaveLength(1)
    expect([search.asked.length, server.asked.length]).toEqual([1, 1])
    await look({ now: () => later(8) })
    expect([search.asked.length, server.asked.length]).toEqual([2, 2])
  })

  it('keeps to the budget of the day', async () => {
    const { search, web, look } = await setUp({ '/copy': page(copied) })
    const permission = { dailyBudget: 1, alsoDrafts: false }
    await look({ permission })
    const other = `${text.split('।').toReversed().join('। ')} আরও কিছু কথা এখানে রইল।`
    expect(await look({ permission, article: other })).toMatchObject({ stopped: 'budget' })
    expect(await web.spent('2026-03-10')).toBe(1)
    expect((await look({ permission, article: other, now: () => later(1) })).stopped).toBeNull()
    expect(search.asked).toHaveLength(2)
  })

  it('downloads only what looks like a source, five pages at most, and nothing of its own', async () => {
    const { server, look } = await setUp({ '*': page(copied) }, (origin) => ({
      hits: [
        hitAt(`${origin}/far`, 'হাট নিয়ে একেবারে অন্য একটি লেখা, যাতে এই কথাগুলো নেই'),
        ...Array.from({ length: 9 }, (_, index) => hitAt(`${origin}/${index}`)),
        hitAt('http://www.ours.test/copy'),
      ],
    }))
    const { pages } = await look({ ownDomains: ['ours.test'] })
    expect(pages).toHaveLength(5)
    expect(server.asked).toHaveLength(5)
    expect(server.asked).not.toContain('/far')
  })

  it('names pages that could not be read and goes on with the others', async () => {
    const { server, look } = await setUp(
      { '/pdf': reply('%PDF', 'application/pdf'), '/copy': page(copied) },
      (origin) => ({
        hits: [
          hitAt(`${origin}/pdf`),
          hitAt(`${origin}/gone`),
          hitAt(`${origin}/copy`),
          hitAt('http://10.0.0.1/'),
        ],
      }),
    )
    const { pages, unread } = await look()
    expect(pages.map(({ address }) => address)).toEqual([`${server.origin}/copy`])
    expect(
      new Map(unread.map(({ address, code }) => [address.replace(server.origin, ''), code])),
    ).toEqual(
      new Map([
        ['/pdf', 'content-type'],
        ['/gone', 'connection'],
        ['http://10.0.0.1/', 'private-address'],
      ]),
    )
  })

  it('hands on the engine’s problem and does not keep it for an answer', async () => {
    const problem = { code: 'quota' as const, host: 'x', status: 429, retryAt: null }
    const { search, look } = await setUp({}, () => ({ hits: [], problem }))
    expect(await look()).toMatchObject({ stopped: 'problem', problem, pages: [] })
    await look()
    expect(search.asked).toHaveLength(2)
  })
})

describe('purgeWebTexts', () => {
  it('drops texts after 30 days, keeps their fingerprints and leaves other documents alone', async () => {
    const { store, web, look } = await setUp({ '/copy': page(copied) })
    const { pages } = await look()
    const { document, text: kept } = pages[0]!
    await store.put([
      { document: 'posts:1', text: copied, ...fingerprintsOf(copied), revision: 'x' },
    ])
    expect(await purgeWebTexts({ store, web, now: later(29) })).toBe(0)
    expect((await store.texts([document])).get(document)).toBe(kept)
    const before = await store.neighbours({
      prints: fingerprintsOf(kept).prints,
      kinds: ['web'],
      limit: 5,
    })
    const revision = (await store.revisions([document])).get(document)

    expect(await purgeWebTexts({ store, web, now: later(30) })).toBe(1)
    expect((await store.texts([document])).get(document)).toBe('')
    expect(
      await store.neighbours({ prints: fingerprintsOf(kept).prints, kinds: ['web'], limit: 5 }),
    ).toEqual(before)
    expect((await store.revisions([document])).get(document)).toBe(revision)
    expect((await store.texts(['posts:1'])).get('posts:1')).toBe(copied)
    expect((await web.pages([document])).size).toBe(1)
    expect(await purgeWebTexts({ store, web, now: later(31) })).toBe(0)
  })
})

describe('readSite', () => {
  const right = { right: 'own' as const, statement: 'Our old blog' }
  const list = (addresses: string[]): string =>
    `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`
  const site = async () => {
    const { server, fetch } = await serve({})
    const { origin } = server
    Object.assign(server.answers, {
      '/robots.txt': reply(
        `User-agent: *\nDisallow: /secret\nSitemap: ${origin}/index.xml\n`,
        'text/plain',
      ),
      '/index.xml': reply(
        `<sitemapindex><sitemap><loc>${origin}/one.xml.gz</loc></sitemap><sitemap><loc>/two.xml</loc></sitemap><sitemap><loc>/broken.xml.gz</loc></sitemap><sitemap><loc>http://10.0.0.1/x.xml</loc></sitemap></sitemapindex>`,
        'application/xml',
      ),
      '/one.xml.gz': reply(
        gzipSync(list([`${origin}/a`, `${origin}/b`, 'http://10.0.0.1/c'])),
        'application/gzip',
      ),
      '/two.xml': reply(list([`${origin}/b`, `${origin}/secret`, `${origin}/gone`]), 'text/xml'),
      '/broken.xml.gz': reply(new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'application/gzip'),
      '/a': page(`প্রথম। ${copied}`),
      '/b': page(`দ্বিতীয়। ${copied}`),
    })
    const read = async (
      change: Partial<Parameters<typeof readSite>[0]> = {},
    ): Promise<SiteStep[]> => {
      const steps: SiteStep[] = []
      for await (const step of readSite({
        fetch,
        address: origin,
        right,
        now: () => now,
        ...change,
      })) {
        steps.push(step)
      }
      return steps
    }
    return { server, origin, read }
  }

  it('brings every page that its sitemaps name, and names those it could not read', async () => {
    const { server, origin, read } = await site()
    const [found, ...steps] = await read()
    expect(found).toEqual({ kind: 'found', addresses: 4, unread: [`${origin}/broken.xml.gz`] })
    expect(steps).toMatchObject([
      { kind: 'page', page: { address: `${origin}/a`, title: 'হাট' }, right, done: 1, total: 4 },
      { kind: 'page', page: { address: `${origin}/b` }, done: 2, total: 4 },
      { kind: 'failed', address: `${origin}/secret`, code: 'robots', done: 3, total: 4 },
      { kind: 'failed', address: `${origin}/gone`, code: 'connection', done: 4, total: 4 },
    ])
    expect(server.asked).not.toContain('/secret')
  })

  it('goes on where it was left', async () => {
    const { server, origin, read } = await site()
    const steps = await read({ have: new Set([`${origin}/a`]) })
    expect(steps[1]).toMatchObject({
      kind: 'page',
      page: { address: `${origin}/b` },
      done: 2,
      total: 4,
    })
    expect(server.asked).not.toContain('/a')
  })

  it('brings no more than it may', async () => {
    const { read } = await site()
    expect((await read({ limit: 1 }))[0]).toMatchObject({ addresses: 1 })
  })

  it('asks nothing before a right is stated', async () => {
    const { server, read } = await site()
    await expect(read({ right: { right: 'own', statement: ' ' } })).rejects.toMatchObject({
      code: 'no-right',
    })
    expect(server.asked).toEqual([])
  })

  it('tells a site without a sitemap', async () => {
    const { server, fetch } = await serve({ '*': reply('<p>Nothing here') })
    const steps = readSite({ fetch, address: server.origin, right, now: () => now })
    await expect(steps.next()).rejects.toMatchObject({ code: 'no-sitemap' })
  })
})
