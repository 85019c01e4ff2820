import { readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

import { strToU8, zipSync } from 'fflate'
import { describe, expect } from 'vitest'

import type { Role } from '../../../collections/access'
import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import type { ImportPlan } from '../../../plugins/traffic/gather/planImport'
import type { ImportedOf } from '../../../plugins/traffic/gather/readImported'
import { importFolder } from '../../../src/cms/importFolder'
import { type Cms, test as base } from '../../support/cms'
import { createPeople, type Person } from '../../support/people'

const test = base.extend<{ people: Record<Role, Person> }>({
  people: [async ({ cms }, use) => use(await createPeople(cms)), { scope: 'file' }],
})

const plausible = (rows: string[]): string => ['date,page,visitors,pageviews', ...rows].join('\n')
const march = plausible([
  '2026-03-01,/,3,9',
  '2026-03-02,/,2,4',
  '2026-03-02,/আম,1,5',
  'yesterday,/,1,1',
])

const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'pages.csv'): FormData => {
  const form = new FormData()
  form.set('file', new File([content], name))
  return form
}
type Answer = {
  plan: ImportPlan
  imports: { file: string; name: string; rows: number; trust: string }[]
  sources: ImportedOf[]
  errors: { message: string; data: { code: string; field?: string } }[]
}
const send = async (
  cms: Cms,
  options: { body?: FormData | string; query?: string; method?: string; token?: string } & {
    headers?: Record<string, string>
  },
): Promise<{ status: number } & Answer> => {
  const { query = '', method = 'POST', ...rest } = options
  const response = await cms.http(method, `/api/traffic/imports${query}`, rest)
  return { status: response.status, ...((await response.json()) as Answer) }
}

describe('a file of another counter', () => {
  test('is for editors, from the admin’s own pages', async ({ cms, people }) => {
    const author = people.author.token
    const asked = [
      { method: 'GET' },
      { body: fileOf(march) },
      { method: 'GET', query: '/figures' },
      { method: 'DELETE', query: '/x' },
    ]
    for (const one of asked) {
      expect((await send(cms, one)).status).toBe(401)
      expect((await send(cms, { ...one, token: author })).status).toBe(403)
    }
    const Cookie = `payload-token=${people.editor.token}`
    const from = (Origin: string) => send(cms, { body: fileOf(march), headers: { Cookie, Origin } })
    expect((await from('http://evil.example')).status).toBe(401)
    expect((await from('http://admin.blog.test')).status).toBe(200)
  })

  test('is shown first, kept when that is agreed to, and taken back', async ({ cms, people }) => {
    const { token } = people.editor
    const { plan, status } = await send(cms, { token, body: fileOf(march, 'মার্চ.csv') })
    expect(status).toBe(200)
    expect(plan).toMatchObject({
      name: 'মার্চ.csv',
      source: 'plausible',
      trust: 'medium',
      from: '2026-03-01',
      to: '2026-03-02',
      rows: { page: 3 },
      bad: { count: 1, examples: [{ line: 5, reason: 'no date' }] },
      wasThere: false,
      replaces: 0,
    })
    expect((await send(cms, { token, method: 'GET' })).imports).toEqual([])

    const other = await send(cms, { token, body: fileOf('x'), query: `?keep=${plan.file}` })
    expect([other.status, other.errors[0]?.data.code]).toEqual([422, 'unknown-file'])
    const longer = plausible(['2026-03-01,/,3,9'])
    const wrong = await send(cms, { token, body: fileOf(longer), query: `?keep=${plan.file}` })
    expect([wrong.status, wrong.errors[0]?.data]).toEqual([
      409,
      { code: 'other-file', field: 'file' },
    ])

    const query = `?keep=${plan.file}`
    for (let turn = 0; turn < 2; turn += 1) {
      const kept = await send(cms, { token, body: fileOf(march, 'মার্চ.csv'), query })
      expect(kept.status).toBe(201)
      expect(kept.imports).toMatchObject([
        { file: plan.file, name: 'মার্চ.csv', rows: 3, trust: 'medium', from: '2026-03-01' },
      ])
    }
    expect((await send(cms, { token, body: fileOf(march) })).plan).toMatchObject({
      wasThere: true,
      replaces: 0,
    })
    const later = await send(cms, { token, body: fileOf(plausible(['2026-03-02,/,7,8'])) })
    expect(later.plan).toMatchObject({ wasThere: false, replaces: 2 })

    const figures = await send(cms, {
      token,
      method: 'GET',
      query: '/figures?from=2026-03-01&to=2026-03-31',
    })
    expect(figures.sources).toEqual([
      {
        source: 'plausible',
        trust: 'medium',
        days: [],
        tables: [
          {
            dimension: 'page',
            from: '2026-03-01',
            to: '2026-03-02',
            rows: [
              { value: '/', figures: { views: 13, visitors: 5 } },
              { value: '/আম', figures: { views: 5, visitors: 1 } },
            ],
          },
        ],
      },
    ])
    // Nothing of it is among the blog's own figures.
    const own = await openTrafficStore(cms.payload)
    expect(await own.days({ from: '2026-01-01', to: '2026-12-31' })).toEqual([])
    const elsewhere = { token, method: 'GET', query: '/figures?from=2026-05-01&to=2026-05-31' }
    expect((await send(cms, elsewhere)).sources).toEqual([])

    const gone = { token, method: 'DELETE', query: `/${plan.file}` }
    expect(await send(cms, gone)).toMatchObject({ status: 200, imports: [] })
    expect((await send(cms, gone)).status).toBe(404)
    expect(await readdir(await importFolder(cms.payload))).toEqual([])
  })

  test('may be a packed log, whose days are a curve', async ({ cms, people }) => {
    const { token } = people.admin
    const line = (day: string, page: string, agent = 'Mozilla/5.0 (X11) Firefox/120.0') =>
      `192.0.2.1 - - [${day}/Mar/2026:10:00:00 +0600] "GET ${page} HTTP/1.1" 200 9 "-" "${agent}"`
    const lines = [line('01', '/a'), line('03', '/a'), line('03', '/b'), line('03', '/', 'curl/8')]
    const body = () => fileOf(new Uint8Array(gzipSync(lines.join('\n'))), 'access.log.gz')
    const { plan } = await send(cms, { token, body: body() })
    expect(plan).toMatchObject({ source: 'access-log', trust: 'low', left: { bot: 1 } })
    await send(cms, { token, body: body(), query: `?keep=${plan.file}` })
    const { sources } = await send(cms, {
      token,
      method: 'GET',
      query: '/figures?from=2026-03-01&to=2026-03-31&limit=1',
    })
    expect(sources).toMatchObject([
      {
        source: 'access-log',
        days: [
          { day: '2026-03-01', figures: { views: 1 } },
          { day: '2026-03-03', figures: { views: 2 } },
        ],
      },
    ])
    expect(sources[0]?.tables.find(({ dimension }) => dimension === 'page')?.rows).toMatchObject([
      { value: '/a', figures: { views: 2 } },
    ])
  })

  test('is refused with the reason and the field, in the language of whoever sent it', async ({
    cms,
    people,
  }) => {
    const { token } = people.editor
    const codeOf = async (options: Parameters<typeof send>[1]) => {
      const { status, errors } = await send(cms, { token, ...options })
      return [status, errors[0]?.data.code, errors[0]?.data.field]
    }
    expect(await codeOf({ body: fileOf('') })).toEqual([422, 'empty-file', 'file'])
    const zip = zipSync({ 'Pages.csv': strToU8(march.repeat(99)) })
    expect(await codeOf({ body: fileOf(zip.slice(0, 120)) })).toEqual([422, 'broken-zip', 'file'])
    expect(await codeOf({ body: '{}' })).toEqual([422, 'no-file', 'file'])
    expect(
      await codeOf({ body: '--x', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }),
    ).toEqual([422, 'no-file', 'file'])
    const large = fileOf('x'.repeat(21 * 1024 * 1024))
    const response = await cms.http('POST', '/api/traffic/imports', { token, body: large })
    expect(response.status).toBe(413)
    const { errors } = await send(cms, {
      token,
      body: fileOf('কিছু লেখা'),
      headers: { 'Accept-Language': 'bn-BD' },
    })
    expect(errors[0]?.message).toContain('এই ফাইল পড়া যায় না')
    expect(await readdir(await importFolder(cms.payload))).toEqual([])
  })
})
