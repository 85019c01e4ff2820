import { afterAll, describe, expect } from 'vitest'

import type { SiteState } from '../../../plugins/site/gather/readSiteState'
import { runStoredProbe } from '../../../plugins/site/gather/runStoredProbe'
import { visitWhenDue } from '../../../plugins/site/gather/startDailyVisits'
import { keepProbe, readProbe, readProbeState } from '../../../plugins/site/store/probeStore'
import { makeReport } from '../../../plugins/readiness/gather/makeReport'
import { readinessTasks } from '../../../plugins/readiness/tasks'
import { analysers, checks, readers } from '../../../plugins/measures'
import { body } from '../../support/body'
import { type Cms, testWith } from '../../support/cms'
import { drawnPage } from '../../support/fakeSite/blogSite'
import { authority, fakeSite, type FakeSite } from '../../support/fakeSite/fakeSite'
import { createPeople, type Person } from '../../support/people'

const site: FakeSite = await fakeSite({ answers: {}, name: '127.0.0.1' })
const test = testWith({
  siteOrigins: [site.origin, site.origin.replace('https:', 'http:')],
  siteAuthority: authority.cert,
})

const text = 'আজ ভাত রান্নার সহজ নিয়ম লিখছি, নিজের হাতে করে দেখা।'
let people: Record<'admin' | 'editor' | 'author', Person>

const stateOf = async (cms: Cms, signed: string): Promise<SiteState> =>
  (await cms.http('GET', '/api/site/probe', { token: signed })).json() as Promise<SiteState>
const runJobs = (cms: Cms) => cms.payload.jobs.run({ allQueues: true, silent: true })

afterAll(() => site.close())

describe('the visit of the public site', () => {
  test('is for editors, and wants an address first', async ({ cms }) => {
    expect((await cms.http('GET', '/api/site/probe')).status).toBe(401)
    people = await createPeople(cms)
    const author = people.author.token
    expect((await cms.http('POST', '/api/site/probe', { token: author })).status).toBe(403)
    const editor = people.editor.token
    const refused = await cms.http('POST', '/api/site/probe', { token: editor })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(await refused.json())).toContain('no-address')
  })

  test('proves the site by the token of the blog, which administrators see', async ({ cms }) => {
    await cms.payload.updateGlobal({ slug: 'blog', data: { address: site.origin } })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'ভাত রান্না', slug: 'bhat', body: body(text), _status: 'published' } as never,
    })
    await cms.payload.create({
      collection: 'posts',
      data: { title: 'খসড়া', slug: 'khosra', body: body(text), _status: 'draft' } as never,
      draft: true,
    })
    const admin = people.admin.token
    const before = await stateOf(cms, admin)
    expect(before).toMatchObject({ address: site.origin, result: null, running: null })
    const token = before.token ?? ''
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect((await stateOf(cms, people.editor.token)).token).toBeNull()

    const page = (title: string, words: string) =>
      drawnPage({
        title,
        text: words,
        withToken: false,
        head: `<meta name="ekagro-site" content="${token}">`,
      })
    Object.assign(site.answers, { '/': page('রান্নাঘর', 'ব্লগ'), '/bhat': page('ভাত রান্না', text) })
    const asked = await Promise.all(
      [1, 2].map(() => cms.http('POST', '/api/site/probe', { token: admin })),
    )
    expect(asked.map(({ status }) => status)).toEqual([202, 202])
    await runJobs(cms)

    const after = await stateOf(cms, admin)
    expect(after).toMatchObject({ running: null, failed: null, runsInDay: 1 })
    expect(after.result).toMatchObject({ origin: site.origin, proof: 'meta', stopped: null })
    const post = after.result?.visits.find(({ role }) => role === 'posts')
    expect(post).toMatchObject({ status: 200, held: 1 })
    expect(JSON.stringify(after)).not.toContain(cms.payload.secret)
    expect(site.asked).not.toContain('GET https /khosra')
  })

  test('gives the report its evidence', async ({ cms }) => {
    const tasks = readinessTasks({ analysers, checks })
    const report = await makeReport({
      payload: cms.payload,
      analysers,
      readers,
      tasks,
      now: new Date(),
    })
    const statusOf = (id: string) => report.checks.find((check) => check.id === id)?.status
    expect(statusOf('tech-https')).toBe('pass')
    expect(statusOf('tech-server-rendered')).toBe('pass')
    expect(statusOf('tech-head-access')).toBe('pass')
    expect(statusOf('tech-public-live')).toBe('unknown')
    expect(statusOf('tech-own-domain')).toBe('fail')
  })

  test('is stopped when somebody asks, and the visit before stands', async ({ cms }) => {
    const admin = people.admin.token
    const { result: before } = await readProbe(cms.payload)
    const arrived = new Promise<void>((resolve) => {
      site.answers['/bhat'] = () => resolve()
    })
    await cms.http('POST', '/api/site/probe', { token: admin })
    const running = runJobs(cms)
    await arrived
    expect((await stateOf(cms, admin)).running).not.toBeNull()
    await cms.http('POST', '/api/site/probe/cancel', { token: admin })
    await running
    expect(await stateOf(cms, admin)).toMatchObject({ running: null, wasCancelled: true })
    expect((await readProbe(cms.payload)).result?.startedAt).toBe(before?.startedAt)
  })

  test('keeps the last thirty runs', async ({ cms }) => {
    const { result } = await readProbe(cms.payload)
    if (!result) throw new Error('nothing was kept')
    for (let run = 0; run < 35; run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one visit follows another
      await keepProbe(cms.payload, result)
    }
    expect((await readProbe(cms.payload)).history).toHaveLength(30)
  })

  test('is asked for by itself when a proved one is a day old', async ({ cms }) => {
    const { payload } = cms
    const { result } = await readProbe(payload)
    const at = Date.parse(result?.startedAt ?? '')
    const inHours = (hours: number) => new Date(at + hours * 3_600_000)
    await visitWhenDue({ payload, everyHours: 24, now: inHours(23) })
    expect((await readProbeState(payload))?.state).toBe('cancelled')
    await visitWhenDue({ payload, everyHours: 24, now: inHours(24) })
    expect((await readProbeState(payload))?.state).toBe('queued')
  })

  test('tells why it failed', async ({ cms }) => {
    const { payload } = cms
    await payload.updateGlobal({ slug: 'blog', data: { address: null } })
    const options = {
      readSnapshot: () => Promise.reject(new Error('not asked')),
      everyHours: false as const,
    }
    await expect(runStoredProbe({ payload, options })).rejects.toMatchObject({ code: 'no-address' })
    expect(await readProbeState(payload)).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('public address'),
    })
  })
})
