import { describe, expect } from 'vitest'

import type { PresentedFlags } from '../../../plugins/traffic/gather/presentFlags'
import type { PostTraffic } from '../../../plugins/traffic/gather/readPostTraffic'
import { dayInZone } from '../../../plugins/traffic/domain/stats/dayInZone'
import { dayNumber } from '../../../plugins/traffic/domain/stats/dayNumber'
import { dayOfNumber } from '../../../plugins/traffic/domain/stats/dayOfNumber'
import type { Stats } from '../../../plugins/traffic/domain/stats/stats'
import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import type { PresentedReport } from '../../../plugins/readiness/domain/presentReport'
import type { Role } from '../../../collections/access'
import { body } from '../../support/body'
import { type Cms, test as base } from '../../support/cms'
import { createPeople, type Person } from '../../support/people'
import { weeksOfHits } from './support/weeksOfHits'

const timeZone = 'Asia/Dhaka'
const test = base.extend<{ people: Record<Role, Person> }>({
  people: [
    async ({ cms }, use) => {
      await cms.payload.updateGlobal({
        slug: 'blog',
        data: { address: 'https://ranna.example', timeZone },
      })
      await use(await createPeople(cms))
    },
    { scope: 'file' },
  ],
})

const read = async <Answer>(cms: Cms, path: string, token?: string): Promise<Answer> => {
  const response = await cms.http('GET', path, token ? { token } : {})
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as Answer
}
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: { data?: { code?: string; field?: string }; message: string }[]
  }
  return { status: response.status, ...errors[0]?.data }
}
const before = (days: number): string =>
  dayOfNumber(dayNumber(dayInZone({ at: Date.now(), timeZone })) - days)

const checkOf = async (cms: Cms, token: string) => {
  await cms.http('POST', '/api/readiness/run', { token })
  await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
  const { report } = await read<{ report: PresentedReport }>(
    cms,
    '/api/readiness?language=en',
    token,
  )
  const checks = new Map(report.checks.map((one) => [one.id, one]))
  return (id: string) => {
    const found = checks.get(id)
    if (!found) throw new Error(`No check ${id}.`)
    return found
  }
}

describe('before anything is counted', () => {
  test('the report says so, and blocks nothing but by the owner’s word', async ({
    cms,
    people,
  }) => {
    const check = await checkOf(cms, people.editor.token)
    for (const id of ['measured', 'audience', 'prohibited-sources', 'nonhuman-share', 'spike'])
      expect(check(`traffic-${id}`), id).toMatchObject({
        status: 'unknown',
        summary: 'Nothing has been counted yet.',
      })
    expect(check('traffic-attestation')).toMatchObject({ status: 'unknown', blocks: 'attested' })
  })
})

describe('the figures', () => {
  test('are written once for all that follows', async ({ cms }) => {
    const store = await openTrafficStore(cms.payload)
    await store.write(weeksOfHits({ now: Date.now(), days: 40 }))
  })

  test('are for the staff alone', async ({ cms, people }) => {
    for (const path of ['stats', 'stats.csv', 'flags', 'attestation'])
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      expect((await cms.http('GET', `/api/traffic/${path}`)).status, path).toBe(401)
    for (const { token } of Object.values(people))
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      expect((await cms.http('GET', '/api/traffic/stats', { token })).status).toBe(200)
    for (const path of ['flags', 'attestation'])
      expect(
        // oxlint-disable-next-line no-await-in-loop -- one request after the other
        (await cms.http('GET', `/api/traffic/${path}`, { token: people.author.token })).status,
      ).toBe(403)
  })

  test('tell of 28 days unless asked otherwise', async ({ cms, people }) => {
    const stats = await read<Stats>(cms, '/api/traffic/stats', people.author.token)
    expect(stats.range).toEqual({ from: before(27), to: before(0), days: 28, timeZone })
    expect(stats.visitors).toBe('visitor-days')
    // 27 days of 12 visitors and 36 views, the flood, the clock, and one today.
    expect(stats.totals).toMatchObject({
      visits: 27 * 12 + 180 + 1 + 1,
      views: 27 * 36 + 180 + 25 + 1,
      visitorDays: 27 * 12 + 180 + 1 + 1,
      engagement: { told: 27 * 12 + 180, seconds: 60, depth: 80 },
    })
    // The 13 days of the period before that were counted.
    expect(stats.before).toMatchObject({ views: 13 * 36, visitorDays: 13 * 12 })
    expect(stats.days).toHaveLength(28)
    expect(stats.days.at(-1)).toMatchObject({ day: before(0), views: 1, visitorDays: 1 })
    expect(stats.sources.find(({ value }) => value === 'facebook.com')).toMatchObject({
      channel: 'social',
      visits: 27 * 3 + 180,
    })
    expect(stats.sources.find(({ value }) => value === 'ranna.example')?.channel).toBe('internal')
    expect(stats.countries.map(({ value }) => value)).toEqual(['BD', 'GB', 'IN'])
    expect(stats.dropped).toEqual([
      { reason: 'bot', count: 42 },
      { reason: 'staff', count: 7 },
    ])
    expect(stats.live).toMatchObject({ minutes: 30, visitors: 1, views: 1, isCut: false })
    expect(stats.campaigns.map(({ value }) => value)).toEqual(['whatsapp / social / share-ভাত'])
  })

  test('add up to the same over the days', async ({ cms, people }) => {
    const stats = await read<Stats>(
      cms,
      `/api/traffic/stats?from=${before(60)}&to=${before(1)}&limit=100`,
      people.author.token,
    )
    for (const key of ['views', 'visits', 'visitorDays'] as const) {
      const sum = (rows: readonly { [name in typeof key]: number }[]) =>
        rows.reduce((all, row) => all + row[key], 0)
      expect(sum(stats.days), key).toBe(stats.totals[key])
      if (key !== 'visitorDays')
        for (const table of [stats.pages, stats.sources, stats.countries, stats.devices])
          expect(sum(table), key).toBe(stats.totals[key])
    }
  })

  test('mark the posts of the period on the curve', async ({ cms, people }) => {
    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'ভাত', slug: 'ভাত', body: body('ভাত রাঁধা'), _status: 'published' },
    })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'খসড়া', body: body('…') },
      draft: true,
    })
    const stats = await read<Stats>(cms, '/api/traffic/stats', people.editor.token)
    expect(stats.posts).toEqual([{ id: String(post.id), title: 'ভাত', day: before(0) }])

    const own = await read<PostTraffic>(cms, `/api/posts/${post.id}/traffic`, people.author.token)
    expect(own).toMatchObject({
      path: '/ভাত',
      isPublished: true,
      figures: { views: 27 * 12 + 1, engagement: { told: 27 * 4, seconds: 60 } },
    })
    expect(own.shares.map(({ network, visits }) => [network, visits])).toEqual([
      ['facebook', 0],
      ['whatsapp', 1],
      ['x', 0],
      ['telegram', 0],
    ])
    const at = `/api/posts/${post.id}/traffic`
    expect((await cms.http('GET', at)).status).toBe(401)
  })

  test('of a draft are not told to another author', async ({ cms, people }) => {
    const draft = await cms.payload.create({
      collection: 'posts',
      data: { title: 'গোপন', slug: 'gopon', body: body('…'), owner: people.editor.id },
      draft: true,
    })
    const at = `/api/posts/${draft.id}/traffic`
    expect((await cms.http('GET', at, { token: people.author.token })).status).toBe(404)
    const seen = await read<PostTraffic>(cms, at, people.editor.token)
    expect(seen).toMatchObject({ isPublished: false, path: '/gopon' })
  })

  test('have bounds, and name the field that is wrong', async ({ cms, people }) => {
    const { token } = people.editor
    const ask = async (query: string) =>
      codeOf(await cms.http('GET', `/api/traffic/stats?${query}`, { token }))
    expect(await ask('from=2026-02-30')).toMatchObject({
      status: 400,
      code: 'wrong-day',
      field: 'from',
    })
    expect(await ask(`to=${before(-1)}`)).toMatchObject({ code: 'future', field: 'to' })
    expect(await ask(`from=${before(1)}&to=${before(2)}`)).toMatchObject({ code: 'wrong-order' })
    expect(await ask(`from=${before(731)}`)).toMatchObject({ code: 'too-long' })
    for (const limit of ['0', '101', '1.5', 'x'])
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      expect(await ask(`limit=${limit}`)).toMatchObject({ code: 'wrong-number', field: 'limit' })
    const bengali = await cms.http('GET', '/api/traffic/stats?limit=0', {
      token,
      headers: { 'Accept-Language': 'bn-BD' },
    })
    expect(await bengali.text()).toContain('পূর্ণসংখ্যা')
  })

  test('are public only as far as the settings say', async ({ cms, people }) => {
    const asEditor = await cms.http('POST', '/api/globals/traffic-settings', {
      token: people.editor.token,
      body: { publicStats: true },
    })
    expect(asEditor.status).toBe(403)
    await cms.http('POST', '/api/globals/traffic-settings', {
      token: people.admin.token,
      body: { publicStats: true },
    })
    const stats = await read<Record<string, unknown>>(cms, '/api/traffic/stats')
    expect(Object.keys(stats).toSorted()).toEqual(['pages', 'range', 'totals', 'visitors'])
    expect((await codeOf(await cms.http('GET', '/api/traffic/stats?limit=1000'))).status).toBe(400)
    for (const path of ['stats.csv', 'flags'])
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      expect((await cms.http('GET', `/api/traffic/${path}`)).status, path).toBe(401)
    await cms.http('POST', '/api/globals/traffic-settings', {
      token: people.admin.token,
      body: { publicStats: false },
    })
    expect((await cms.http('GET', '/api/traffic/stats')).status).toBe(401)
  })

  test('are exported, table by table', async ({ cms, people }) => {
    const { token } = people.author
    const ask = (query: string) => cms.http('GET', `/api/traffic/stats.csv?${query}`, { token })
    const days = await ask(`from=${before(3)}&to=${before(2)}`)
    expect(days.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(days.headers.get('Content-Disposition')).toContain(
      `traffic-days-${before(3)}-${before(2)}.csv`,
    )
    // Response.text() takes the mark of UTF-8 away.
    expect(await days.text()).toBe(
      [
        'day,visitor_days,visits,views,engagements,mean_seconds,mean_scroll_percent',
        `${before(3)},12,12,36,12,60,80`,
        `${before(2)},12,12,36,12,60,80`,
        '',
      ].join('\r\n'),
    )
    const range = `from=${before(2)}&to=${before(2)}`
    expect((await (await ask(`table=sources&${range}`)).text()).split('\r\n')).toContain(
      // Three visitors came from there; what they read next came from the blog itself.
      'google.com,search,3,3,3,0,,',
    )
    expect(await (await ask(`table=dropped&${range}`)).text()).toContain('staff,7')
    for (const table of ['pages', 'channels', 'campaigns', 'countries', 'devices', 'browsers'])
      // oxlint-disable-next-line no-await-in-loop -- one request after the other
      expect((await ask(`table=${table}`)).status, table).toBe(200)
    expect(await codeOf(await ask('table=visitors'))).toMatchObject({ status: 400, field: 'table' })
  })
})

describe('the flags', () => {
  test('list what is behind them', async ({ cms, people }) => {
    const { flags, examined } = await read<PresentedFlags>(
      cms,
      '/api/traffic/flags',
      people.editor.token,
    )
    expect(flags.map(({ kind, day }) => [kind, day])).toEqual(
      expect.arrayContaining([
        ['spike', before(5)],
        ['regular-gaps', before(1)],
      ]),
    )
    const spike = flags.find(({ kind }) => kind === 'spike')
    expect(spike).toMatchObject({ subject: 'facebook.com', review: null })
    expect(spike?.rows.length).toBeGreaterThan(3)
    const clock = flags.find(({ kind }) => kind === 'regular-gaps')
    expect([clock?.count, clock?.rows.length]).toEqual([25, 25])
    expect(clock?.rows.every(({ at, path }) => at !== null && path === '/rice')).toBe(true)
    expect(examined.views).toBe(examined.all)
  })

  test('take an editor’s word, with name and time, and nobody else’s', async ({ cms, people }) => {
    const at = '/api/traffic/flags/review'
    const flag = `spike:${before(5)}:facebook.com`
    const send = (body_: unknown, token?: string) =>
      cms.http('POST', at, { body: body_, ...(token ? { token } : {}) })
    const { editor, author } = people
    expect((await send({ flag, legitimate: true })).status).toBe(401)
    expect((await send({ flag, legitimate: true }, author.token)).status).toBe(403)
    expect(await codeOf(await send({ flag }, editor.token))).toMatchObject({ field: 'legitimate' })
    expect(
      await codeOf(await send({ flag, legitimate: true, note: 5 }, editor.token)),
    ).toMatchObject({
      field: 'note',
    })
    expect(
      await codeOf(await send({ flag: 'spike:2020-01-01:x', legitimate: true }, editor.token)),
    ).toMatchObject({ status: 404, field: 'flag' })
    expect(await codeOf(await send([], editor.token))).toMatchObject({ status: 400, field: 'body' })

    const kept = await send({ flag, legitimate: true, note: ' প্রথম আলোর পাতায় ' }, editor.token)
    expect(await kept.json()).toMatchObject({
      flag: { review: { isLegitimate: true, note: 'প্রথম আলোর পাতায়', by: 'editor' } },
    })
    const byHand = await cms.http('POST', '/api/traffic-reviews', {
      token: people.admin.token,
      body: { flag, verdict: 'legitimate', at: new Date().toISOString() },
    })
    expect(byHand.status).toBe(403)
  })
})

describe('the report', () => {
  test('judges by what was counted and by what the editor said', async ({ cms, people }) => {
    const check = await checkOf(cms, people.editor.token)
    expect(check('traffic-measured').status).toBe('pass')
    expect(check('traffic-audience').status).toBe('pass')
    expect(check('traffic-prohibited-sources').status).toBe('pass')
    expect(check('traffic-nonhuman-share').status).toBe('pass')
    const spike = check('traffic-spike')
    expect(spike.status).toBe('warn')
    expect(spike.summary).toContain('facebook.com')
  })

  test('takes the flood for unexplained once the word is taken back', async ({ cms, people }) => {
    const { token } = people.editor
    const flag = `spike:${before(5)}:facebook.com`
    await cms.http('POST', '/api/traffic/flags/review', {
      token,
      body: { flag, legitimate: false },
    })
    expect((await checkOf(cms, token))('traffic-spike').status).toBe('fail')
  })

  test('takes the owner’s statement, an administrator’s alone', async ({ cms, people }) => {
    const at = '/api/traffic/attestation'
    const send = (asked: unknown, { token }: Person) => cms.http('POST', at, { token, body: asked })
    expect((await send({ answer: 'confirmed' }, people.editor)).status).toBe(403)
    expect(await codeOf(await send({ answer: 'maybe' }, people.admin))).toMatchObject({
      field: 'answer',
    })
    expect(await codeOf(await send({ answer: 'declared' }, people.admin))).toMatchObject({
      field: 'note',
    })
    const given = await send({ answer: 'confirmed' }, people.admin)
    const { current, wording } = (await given.json()) as {
      current: { wording: string; by: string; at: string; expires: string }
      wording: string
    }
    expect(current).toMatchObject({ wording, by: 'admin' })
    expect(Date.parse(current.expires) - Date.parse(current.at)).toBe(182 * 86_400_000)
    expect((await checkOf(cms, people.editor.token))('traffic-attestation').status).toBe('pass')

    await send({ answer: 'declared', note: 'HitLeap, until May' }, people.admin)
    const check = (await checkOf(cms, people.editor.token))('traffic-attestation')
    expect(check).toMatchObject({ status: 'fail', blocks: 'attested' })
    expect(check.summary).toContain('HitLeap, until May')
  })
})
