import { afterEach, beforeEach, describe, expect } from 'vitest'

import { findWebPages } from '../../../../plugins/originality/gather/findWebPages'
import { writtenPost } from '../../../../plugins/originality/gather/writtenPost'
import { createFetch } from '../../../../src/fetch/createFetch'
import { fetchFromOrigin } from '../../../../src/fetch/fetchFromOrigin'
import {
  type Answer,
  type LoopbackServer,
  loopbackServer,
  reply,
} from '../../../fetch/loopbackServer'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
const serve = async (answers: Record<string, Answer> = {}): Promise<LoopbackServer> => {
  const server = await loopbackServer({ answers })
  servers.push(server)
  return server
}

const base =
  'নদীর ধারে পুরোনো বটগাছের নিচে প্রতি শুক্রবার হাট বসে আর দূর গ্রামের মানুষ নৌকা বেয়ে আসে। সেই হাটে মাটির হাঁড়ি, তালের পাখা, নকশিকাঁথা আর খেজুরের গুড় বিক্রি হয় সন্ধ্যা পর্যন্ত।'
/** Other words in every test, since answers of a service are kept. */
let copied = ''
let edition = 0
beforeEach(() => {
  copied = base.replaceAll(' ', `${'কখগঘঙচছজ'.charAt(edition)} `)
  edition += 1
})
const page: Answer = (request, response) =>
  reply(`<html><body><article><p>${copied}</p></article></body></html>`)(request, response)
const results =
  (...addresses: string[]): Answer =>
  (request, response) =>
    reply(
      JSON.stringify({
        results: addresses.map((url) => ({ url, title: 'হাট', content: copied })),
      }),
      'application/json',
    )(request, response)

/** Looks for the text on the web as the settings say. */
const look = async ({ payload }: Cms, { openPages = [] }: { openPages?: string[] } = {}) => {
  const own = 'আমি ছোটবেলায় দাদুর হাত ধরে সেখানে যেতাম, এখন আর যাওয়া হয় না, তবু মনে পড়ে সব।'
  const post = writtenPost({ title: 'হাট', body: body(`${copied} ${own}`) })
  const find = findWebPages({
    fetch: createFetch({ userAgent: 'Ekagro', pause: 0, allow: openPages }),
    fetchFrom: fetchFromOrigin({ userAgent: 'Ekagro', pause: 0 }),
  })
  return find({ payload, text: { ...post, id: 'one' }, state: 'published' })
}

/** Writes the settings below their validation, as an older version may have left them. */
const set = ({ payload }: Cms, webAddress: string, webInOwnNetwork: boolean) =>
  payload.db.updateGlobal({
    slug: 'originality',
    data: {
      webProvider: 'searxng',
      webAddress,
      webInOwnNetwork,
      webDailyBudget: 100,
      globalType: 'originality',
    },
  })

describe('a search service in one’s own network', () => {
  test('is asked when the settings say so, and its pages come from elsewhere', async ({ cms }) => {
    await cms.payload.updateGlobal({ slug: 'originality', data: { gate: 'block' } })
    const pages = await serve({ '/copy': page })
    const service = await serve({ '/copy': page })
    service.answers['/search'] = results(`${pages.origin}/copy`, `${service.origin}/copy`)
    await set(cms, service.origin, true)
    const found = await look(cms, { openPages: [pages.origin] })
    expect(service.asked.length).toBeGreaterThan(0)
    // The service itself is no page, though it may be asked.
    expect(service.asked.every((path) => path.startsWith('/search?'))).toBe(true)
    expect(found).toMatchObject([{ address: `${pages.origin}/copy` }])
  })

  test('names pages in that network in vain', async ({ cms }) => {
    const inside = await serve({ '*': page })
    const service = await serve()
    service.answers['/search'] = results(
      `${inside.origin}/copy`,
      `http://localhost:${inside.port}/copy`,
      'http://127.0.0.1/copy',
      'http://169.254.169.254/latest/meta-data/',
    )
    await set(cms, service.origin, true)
    expect(await look(cms)).toEqual([])
    expect(service.asked.length).toBeGreaterThan(0)
    expect(inside.asked).toEqual([])
  })

  test('leads nowhere else in that network', async ({ cms }) => {
    const inside = await serve({ '*': results('https://a.test/') })
    const service = await serve({
      '/search': (_request, response) => {
        response.writeHead(302, { location: `${inside.origin}/search?q=x` }).end()
      },
    })
    await set(cms, service.origin, true)
    expect(await look(cms)).toBeNull()
    expect(service.asked).toHaveLength(1)
    expect(inside.asked).toEqual([])
  })

  test('is not asked without the switch', async ({ cms }) => {
    const service = await serve({ '*': results('https://a.test/') })
    await set(cms, service.origin, false)
    expect(await look(cms)).toBeNull()
    expect(service.asked).toEqual([])
  })
})

describe('fetchFromOrigin', () => {
  test('opens one origin and no other port of its host', async () => {
    const [one, other] = [await serve({ '*': page }), await serve({ '*': page })]
    const fetchFrom = fetchFromOrigin({ userAgent: 'Ekagro', pause: 0 })
    expect((await fetchFrom(one.origin)(`${one.origin}/`)).status).toBe(200)
    await expect(fetchFrom(one.origin)(`${other.origin}/`)).rejects.toMatchObject({ code: 'port' })
    expect((await fetchFrom(other.origin)(`${other.origin}/`)).status).toBe(200)
    await expect(fetchFrom(other.origin)(`${one.origin}/`)).rejects.toMatchObject({ code: 'port' })
  })

  test('never opens the address at which a cloud gives out keys', async () => {
    const direct = 'http://169.254.169.254'
    const fetchFrom = fetchFromOrigin({
      userAgent: 'Ekagro',
      pause: 0,
      resolve: () => Promise.resolve([{ address: '169.254.169.254', family: 4 }]),
    })
    await expect(fetchFrom(direct)(`${direct}/latest/`)).rejects.toMatchObject({
      code: 'private-address',
    })
    const named = 'http://search.internal'
    await expect(fetchFrom(named)(`${named}/search`)).rejects.toMatchObject({
      code: 'private-address',
    })
  })
})
