import { readdirSync } from 'node:fs'

import { describe, expect } from 'vitest'

import type { Role } from '../../../collections/access'
import { importFolder } from '../../../src/cms/importFolder'
import { type Cms, test } from '../../support/cms'
import { createPeople, type Person } from '../../support/people'
import { wxr, wxrItem } from './wxr'

type Row = {
  id: string
  state: string
  plan: Record<string, unknown>
  result: Record<string, unknown> | null
  error: string | null
}

const octets = { 'Content-Type': 'application/octet-stream' }
const text = wxr(
  ...[1, 2, 3].map((number) =>
    wxrItem({
      title: `Post ${number}`,
      'wp:post_id': String(number),
      'wp:post_name': `post-${number}`,
      'wp:status': number === 3 ? 'private' : 'publish',
    }),
  ),
)

const runJobs = ({ payload }: Cms) => payload.jobs.run({ allQueues: true, silent: true })

describe('the endpoints of imports', () => {
  let people: Record<Role, Person>

  const send = async (cms: Cms, body: string, query = '', token = people.editor.token) =>
    cms.http('POST', `/api/imports/file?name=blog.xml${query}`, { body, token, headers: octets })
  const act = async (cms: Cms, id: string, action: string, token = people.editor.token) =>
    cms.http('POST', `/api/imports/${id}/${action}`, { token })
  const planned = async (cms: Cms): Promise<Row> => {
    const answer = await send(cms, text)
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { import: Row }).import
  }
  const rowOf = async (cms: Cms, id: string): Promise<Row> => {
    const answer = await cms.http('GET', `/api/imports/${id}`, { token: people.editor.token })
    return ((await answer.json()) as { import: Row }).import
  }

  test('are for admins and editors alone', async ({ cms }) => {
    people = await createPeople(cms)
    for (const [method, route] of [
      ['POST', '/api/imports/file?name=x'],
      ['GET', '/api/imports'],
      ['GET', '/api/imports/x'],
      ['POST', '/api/imports/x/start'],
      ['POST', '/api/imports/x/cancel'],
      ['POST', '/api/imports/x/undo'],
    ] as const) {
      const nobody = await cms.http(method, route)
      expect(nobody.status, route).toBe(401)
      const author = await cms.http(method, route, { token: people.author.token })
      expect(author.status, route).toBe(403)
    }
    expect(readdirSync(await importFolder(cms.payload))).toEqual([])
    const admin = await cms.http('GET', '/api/imports', { token: people.admin.token })
    expect(await admin.json()).toEqual({ imports: [] })
  })

  test('let nobody write the rows by hand', async ({ cms }) => {
    const token = people.admin.token
    for (const collection of ['imports', 'import-items']) {
      const made = await cms.http('POST', `/api/${collection}`, { token, body: { state: 'done' } })
      expect(made.status, collection).toBe(403)
    }
  })

  test('plan, write and undo behind the answer', async ({ cms }) => {
    const row = await planned(cms)
    expect(row).toMatchObject({
      name: 'blog.xml',
      kind: 'wxr',
      state: 'planned',
      plan: { posts: 3, pages: 0, media: 0, notImported: {} },
      progress: null,
      result: null,
      error: null,
    })
    expect((await cms.payload.count({ collection: 'posts' })).totalDocs).toBe(0)

    const started = await act(cms, row.id, 'start')
    expect(started.status).toBe(202)
    expect((await started.json()) as unknown).toMatchObject({ import: { state: 'running' } })
    await runJobs(cms)
    expect(await rowOf(cms, row.id)).toMatchObject({
      state: 'done',
      progress: { done: 3, total: 3 },
      result: { created: { posts: 3 }, updated: 0, skipped: [] },
    })
    expect(readdirSync(await importFolder(cms.payload))).toEqual([])
    expect((await act(cms, row.id, 'start')).status).toBe(409)

    expect((await act(cms, row.id, 'undo')).status).toBe(202)
    await runJobs(cms)
    expect(await rowOf(cms, row.id)).toMatchObject({ state: 'undone' })
    expect((await cms.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
  })

  test('tell warnings and refusals in the language of whoever asks', async ({ cms }) => {
    const row = await planned(cms)
    const bengali = await cms.http('GET', `/api/imports/${row.id}`, {
      token: people.editor.token,
      headers: { 'Accept-Language': 'bn-BD' },
    })
    expect(JSON.stringify(await bengali.json())).toContain('ব্যক্তিগত ছিল')
    const english = await cms.http('GET', `/api/imports/${row.id}`, {
      token: people.editor.token,
      headers: { 'Accept-Language': 'en' },
    })
    expect(JSON.stringify(await english.json())).toContain('was private')

    const refused = await send(cms, text.replace('</channel>', '</wrong>'))
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/./) as string,
          data: { code: 'xml-mismatched-tag', line: 3 },
        },
      ],
    })
    expect((await send(cms, '')).status).toBe(422)
    expect((await send(cms, text, '&from=blogger')).status).toBe(422)
    expect((await send(cms, text, '&blogUrl=ftp://x')).status).toBe(422)
    // The one that was planned still waits; of the refused ones nothing is left.
    expect(readdirSync(await importFolder(cms.payload))).toHaveLength(1)
    expect((await act(cms, row.id, 'cancel')).status).toBe(202)
    expect(readdirSync(await importFolder(cms.payload))).toEqual([])
    expect((await act(cms, row.id, 'start')).status).toBe(409)
    expect((await act(cms, '01a204de-633a-7bc0-bf99-710cfbdaf3b3', 'start')).status).toBe(404)
  })

  test('stop a run that was cancelled before its turn, and start it again', async ({ cms }) => {
    const row = await planned(cms)
    await act(cms, row.id, 'start')
    expect((await act(cms, row.id, 'cancel')).status).toBe(202)
    await runJobs(cms)
    expect(await rowOf(cms, row.id)).toMatchObject({ state: 'cancelled' })
    expect((await cms.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
    expect((await act(cms, row.id, 'start')).status).toBe(202)
    await runJobs(cms)
    expect(await rowOf(cms, row.id)).toMatchObject({ state: 'done' })
    expect((await cms.payload.count({ collection: 'posts' })).totalDocs).toBe(3)
  })
})
