import { describe, expect } from 'vitest'

import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'
import { evidenceOf } from './support/evidenceOf'

type Application = {
  id: string
  appliedAt: string
  outcome: string
  outcomeAt: string | null
  site: string | null
  publisherId: string | null
  verdict: string | null
  rulesVersion: string | null
  report: string | null
  evidence: ReturnType<typeof evidenceOf> | null
  recordedBy: string | null
}

const post = 'POST'
let people: Awaited<ReturnType<typeof createPeople>>
test.beforeAll(async ({ cms }: { cms: Cms }) => {
  people = await createPeople(cms)
  await cms.payload.updateGlobal({
    slug: 'blog',
    data: { address: 'https://www.ধান.example', publisherId: 'pub-1234567890123456' },
  })
})

const apply = (cms: Cms, token: string, body?: object) =>
  cms.http(post, '/api/adsense/applications', { token, ...(body ? { body } : {}) })

const record = async (cms: Cms, body?: object): Promise<Application> => {
  const answer = await apply(cms, people.admin.token, body)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { doc: Application }).doc
}

const change = (cms: Cms, id: string, body: object, token = people.admin.token) =>
  cms.http('PATCH', `/api/adsense-applications/${id}`, { token, body })

/** Lays a finished report down, as a run of it does. */
const keepReport = async (cms: Cms, verdict: string) => {
  const {
    reportId: _id,
    madeAt: _at,
    ...report
  } = evidenceOf({ one: 'fail', two: 'pass' }, verdict)
  return cms.payload.create({
    collection: 'reports',
    data: {
      state: 'done',
      verdict,
      rulesVersion: report.rulesVersion,
      report: {
        ...report,
        checks: report.checks.map((check) => ({ ...check, evidence: { items: [] } })),
      } as unknown as Record<string, unknown>,
    },
  })
}

describe('an application', () => {
  test('is recorded without a report while there is none', async ({ cms }) => {
    expect(await record(cms)).toMatchObject({
      outcome: 'waiting',
      outcomeAt: null,
      site: new URL('https://ধান.example').hostname,
      publisherId: 'pub-1234567890123456',
      verdict: null,
      evidence: null,
      recordedBy: people.admin.id,
    })
  })

  test('takes the newest report along, which nobody refuses because it is not ready', async ({
    cms,
  }) => {
    await keepReport(cms, 'nearly-ready')
    const newest = await keepReport(cms, 'not-ready')
    const made = await record(cms)
    expect(made).toMatchObject({ verdict: 'not-ready', rulesVersion: '2026-11-22' })
    expect(made.evidence).toEqual({
      ...evidenceOf({ one: 'fail', two: 'pass' }, 'not-ready'),
      reportId: newest.id,
      madeAt: newest.createdAt,
    })

    await cms.payload.delete({ collection: 'reports', id: newest.id })
    const kept = await cms.http('GET', `/api/adsense-applications/${made.id}?depth=0`, {
      token: people.editor.token,
    })
    expect(await kept.json()).toMatchObject({ verdict: 'not-ready', evidence: made.evidence })
  })

  test('is recorded by administrators alone and read by editors', async ({ cms }) => {
    expect((await apply(cms, people.editor.token)).status).toBe(403)
    expect((await apply(cms, people.author.token)).status).toBe(403)
    expect((await cms.http(post, '/api/adsense/applications')).status).toBe(401)
    const { id } = await record(cms)
    expect((await change(cms, id, { outcome: 'ready' }, people.editor.token)).status).toBe(403)
    const read = (token: string) => cms.http('GET', `/api/adsense-applications/${id}`, { token })
    expect((await read(people.editor.token)).status).toBe(200)
    expect((await read(people.author.token)).status).toBe(403)
  })

  test('may be older, yet never of the future', async ({ cms }) => {
    const older = await record(cms, { appliedAt: '2026-01-05' })
    expect(older.appliedAt).toBe('2026-01-05T00:00:00.000Z')
    const later = await apply(cms, people.admin.token, { appliedAt: '2199-01-01' })
    expect(later.status).toBe(400)
    expect(await later.json()).toMatchObject({ code: 'future', field: 'appliedAt' })
    const none = await apply(cms, people.admin.token, { appliedAt: 'yesterday' })
    expect(await none.json()).toMatchObject({ code: 'wrong-date', field: 'appliedAt' })
  })

  test('keeps what the report said, whoever writes to it', async ({ cms }) => {
    const made = await record(cms)
    const forged = { verdict: 'ready-to-apply', evidence: evidenceOf({}), rulesVersion: '1' }
    expect((await change(cms, made.id, forged)).status).toBe(200)
    const byHand = await cms.http(post, '/api/adsense-applications', {
      token: people.admin.token,
      body: { appliedAt: '2025-05-05T00:00:00.000Z', ...forged },
    })
    const { doc } = (await byHand.json()) as { doc: Application }
    for (const [id, verdict] of [
      [made.id, made.verdict],
      [doc.id, null],
    ] as const) {
      const kept = await cms.payload.findByID({ collection: 'adsense-applications', id, depth: 0 })
      expect(kept.verdict ?? null).toBe(verdict)
      expect(kept.rulesVersion ?? null).not.toBe('1')
    }
  })

  test('has the day of the answer, and none while it waits', async ({ cms }) => {
    const { id } = await record(cms, { appliedAt: '2026-01-05' })
    const answered = async (body: object) => {
      const answer = await change(cms, id, body)
      return { status: answer.status, ...((await answer.json()) as { doc?: Application }) }
    }
    const today = await answered({ outcome: 'low-value-content', mail: 'We found some issues.' })
    expect(Date.now() - Date.parse(today.doc?.outcomeAt ?? '')).toBeLessThan(60_000)
    const dated = await answered({ outcome: 'ready', outcomeAt: '2026-01-19T12:00:00.000Z' })
    expect(dated.doc).toMatchObject({ outcome: 'ready', outcomeAt: '2026-01-19T12:00:00.000Z' })
    const again = await answered({ notes: 'A note.' })
    expect(again.doc?.outcomeAt).toBe('2026-01-19T12:00:00.000Z')
    expect(await answered({ outcomeAt: '2025-12-01T12:00:00.000Z' })).toMatchObject({
      status: 400,
      errors: [{ data: { code: 'answer-before-application', field: 'outcomeAt' } }],
    })
    expect(await answered({ outcomeAt: '2199-12-01T12:00:00.000Z' })).toMatchObject({
      status: 400,
      errors: [{ data: { code: 'future', field: 'outcomeAt' } }],
    })
    expect((await answered({ outcome: 'waiting' })).doc?.outcomeAt).toBe(null)
    expect((await answered({ outcome: 'maybe' })).status).toBe(400)
  })
})

describe('the outcomes', () => {
  test('go out as JSON and CSV to administrators, without anything private', async ({ cms }) => {
    const { payload } = cms
    await payload.delete({ collection: 'adsense-applications', where: { id: { exists: true } } })
    await keepReport(cms, 'ready-to-apply')
    const made = await record(cms, { appliedAt: '2026-02-01' })
    const data = {
      outcome: 'low-value-content',
      outcomeAt: '2026-02-11T12:00:00.000Z',
      mail: '=HYPERLINK("private mail")',
      notes: 'a private note',
    }
    expect((await change(cms, made.id, data)).status).toBe(200)
    await record(cms, { appliedAt: '2026-03-01' })

    const fetchAs = (token: string, format: string) =>
      cms.http('GET', `/api/adsense/outcomes?format=${format}`, { token })
    const json = await fetchAs(people.admin.token, 'json')
    expect(json.headers.get('content-disposition')).toContain('adsense-outcomes.json')
    const text = await json.text()
    const body = JSON.parse(text) as { table: object; applications: { checks: object[] }[] }
    expect(body.table).toMatchObject({ counted: 1, accepted: 0, refused: 1, waiting: 1 })
    expect(body.applications).toHaveLength(2)
    expect(body.applications[1]?.checks).toHaveLength(2)

    const csv = await fetchAs(people.admin.token, 'csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = (await csv.text()).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 2 + 2)
    expect(lines[1]).toBe(
      '1,2026-02-01,ready-to-apply,2026-11-22,low-value-content,2026-02-11,one,1,content,fail,always',
    )
    for (const out of [text, lines.join('\n')])
      for (const word of ['private', 'HYPERLINK', 'pub-', 'xn--', 'ধান', people.admin.id])
        expect(out).not.toContain(word)

    expect((await fetchAs(people.admin.token, 'xml')).status).toBe(400)
    expect((await fetchAs(people.editor.token, 'json')).status).toBe(403)
  })
})
