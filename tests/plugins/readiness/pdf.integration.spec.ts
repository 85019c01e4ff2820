import { rm, writeFile } from 'node:fs/promises'

import { afterAll, describe, expect } from 'vitest'

import { body } from '../../support/body'
import { type Cms, testWith } from '../../support/cms'
import { makeFakePrinter } from '../../support/fakePrinter'
import { createPeople } from '../../support/people'

const { folder, chromium, broken } = await makeFakePrinter()
afterAll(() => rm(folder, { recursive: true, force: true }))

const test = testWith({ chromium })

const printed = async ({ http }: Cms, token: string | undefined, language: string) =>
  http('GET', `/api/readiness/report.pdf?language=${language}`, token ? { token } : {})

describe('the report as PDF', () => {
  test('is for whoever is signed in, once there is a report', async ({ cms }) => {
    const { author, editor } = await createPeople(cms)
    expect((await printed(cms, undefined, 'en')).status).toBe(401)
    const none = await printed(cms, author.token, 'en')
    expect(none.status).toBe(404)
    expect(await none.text()).toContain('There is no report yet')

    const post = await cms.payload.create({
      collection: 'posts',
      data: { title: 'A <b>bold</b> title', body: body('আম পাকে।'), _status: 'published' },
    })
    await cms.http('POST', '/api/readiness/run', { token: editor.token })
    await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    const english = await printed(cms, author.token, 'en')
    expect(english.status).toBe(200)
    expect(english.headers.get('Content-Type')).toBe('application/pdf')
    expect(english.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="readiness-\d{4}-\d\d-\d\d\.pdf"$/u,
    )
    const text = await english.text()
    expect(text).toMatch(/^%PDF-<!doctype html>/u)
    expect(text).toContain('Not ready</h1>')
    expect(text).toContain(`/admin/collections/posts/${post.id}#field-body`)
    expect(text).toContain('A &lt;b&gt;bold&lt;/b&gt; title')
    expect(await (await printed(cms, author.token, 'bn')).text()).toContain('এখনো প্রস্তুত নয়</h1>')

    const todo = async (token: string) =>
      cms.http('GET', `/api/readiness/posts/${post.id}/todo?language=en`, { token })
    const answer = (await (await todo(editor.token)).json()) as {
      madeAt: string
      minutes: number
      tasks: { rule: string; title: string; address: string; minutes: number }[]
    }
    expect(answer.madeAt).toMatch(/^\d{4}-/u)
    expect(answer.tasks.map(({ rule }) => rule)).toContain('content-thin-share')
    expect(answer.tasks.every(({ address }) => address.includes(post.id))).toBe(true)
    expect(answer.minutes).toBe(answer.tasks.reduce((sum, { minutes }) => sum + minutes, 0))
    const draft = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Draft', body: body('x') },
    })
    const hidden = await cms.http('GET', `/api/readiness/posts/${draft.id}/todo`, {
      token: author.token,
    })
    expect(hidden.status).toBe(404)
    const others = await cms.http('GET', `/api/readiness/users/${draft.id}/todo`, {
      token: editor.token,
    })
    expect(others.status).toBe(404)
  })

  test('says what to do when the browser fails', async ({ cms }) => {
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: 'author@blog.test', password: 'a long enough password' },
    })
    await writeFile(broken, '')
    const answer = await printed(cms, token, 'en')
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('use the browser’s own printing')
    await rm(broken)
    expect((await printed(cms, token, 'en')).status).toBe(200)
  })
})
