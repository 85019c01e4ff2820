import { describe, expect } from 'vitest'

import { templateBlank } from '../../../src/check/templateBlank'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

// One installation for the whole file, and so one of each person.
let people: ReturnType<typeof createPeople> | null = null
const peopleOf = (cms: Cms) => (people ??= createPeople(cms))

type Statements = { statements: { subject: string; state: string; wording: string }[] }

describe('the owner’s word', () => {
  test('is given by administrators, read by editors and hidden from everybody else', async ({
    cms,
  }) => {
    const { admin, editor, author } = await peopleOf(cms)
    const path = '/api/trust/attestations'
    const post = (token: string, body: unknown) => cms.http('POST', path, { token, body })
    const stateOf = async (subject: string) => {
      const answer = await cms.http('GET', path, { token: editor.token })
      const { statements } = (await answer.json()) as Statements
      return statements.find((one) => one.subject === subject)?.state
    }
    expect((await cms.http('GET', path)).status).toBe(401)
    expect((await cms.http('GET', path, { token: author.token })).status).toBe(403)
    expect((await post(editor.token, { subject: 'age', answer: 'confirmed' })).status).toBe(403)
    expect((await post(admin.token, { subject: 'height', answer: 'confirmed' })).status).toBe(400)
    expect((await post(admin.token, { subject: 'age', answer: 'perhaps' })).status).toBe(400)

    expect(await stateOf('age')).toBe('open')
    expect((await post(admin.token, { subject: 'age', answer: 'confirmed' })).status).toBe(200)
    expect(await stateOf('age')).toBe('confirmed')
    expect(await stateOf('one-account')).toBe('open')
    const { docs } = await cms.payload.find({ collection: 'attestations', depth: 0 })
    expect(docs[0]).toMatchObject({ by: admin.id, answer: 'confirmed' })
    expect(Date.parse(docs[0]!.expires) - Date.parse(docs[0]!.at)).toBe(182 * 86_400_000)

    expect((await post(admin.token, { subject: 'age', answer: 'withdrawn' })).status).toBe(200)
    expect(await stateOf('age')).toBe('open')
    const byHand = await cms.http('POST', '/api/attestations', {
      token: admin.token,
      body: { subject: 'age', answer: 'confirmed', wording: 'x' },
    })
    expect(byHand.status).toBe(403)
  })
})

describe('a page from a template', () => {
  test('is a draft of its kind with the blog’s name in it and blanks left', async ({ cms }) => {
    const { editor, author } = await peopleOf(cms)
    const post = (token: string, body: unknown) =>
      cms.http('POST', '/api/trust/pages', { token, body })
    expect((await post(author.token, { kind: 'privacy' })).status).toBe(403)
    expect((await post(editor.token, { kind: 'imprint' })).status).toBe(400)
    for (const language of ['bn', 'en'])
      for (const kind of ['privacy', 'about', 'contact', 'terms'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one page after the other
        const answer = await post(editor.token, { kind, language })
        expect(answer.status).toBe(201)
        // oxlint-disable-next-line no-await-in-loop -- as above
        const { id } = (await answer.json()) as { id: string }
        // oxlint-disable-next-line no-await-in-loop -- as above
        const page = await cms.payload.findByID({ collection: 'pages', id, draft: true, depth: 0 })
        expect(page).toMatchObject({ kind, language, _status: 'draft' })
        const { text } = lexicalToArticle({ title: '', excerpt: '', language, body: page.body })
        expect(text).toContain('Ekagro')
        expect(templateBlank(text)).not.toBeNull()
      }
    // One in the trash keeps its address; the next is made all the same.
    const { docs } = await cms.payload.find({
      collection: 'pages',
      where: { slug: { equals: 'terms-of-use' } },
      draft: true,
      depth: 0,
    })
    await cms.payload.update({
      collection: 'pages',
      id: docs[0]!.id,
      data: { deletedAt: new Date().toISOString() },
      draft: true,
      depth: 0,
    })
    const again = await post(editor.token, { kind: 'terms', language: 'en' })
    expect(again.status).toBe(201)
    const { id } = (await again.json()) as { id: string }
    const page = await cms.payload.findByID({ collection: 'pages', id, draft: true, depth: 0 })
    expect(page.slug).toBe('terms-of-use-2')
  })
})

describe('a report', () => {
  test('is given as Markdown and as history, and reads the owner’s word', async ({ cms }) => {
    const { admin, editor } = await peopleOf(cms)
    const run = async () => {
      await cms.http('POST', '/api/readiness/run', { token: editor.token })
      await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    }
    const markdown = await cms.http('GET', '/api/readiness/markdown?language=en', {
      token: editor.token,
    })
    expect(markdown.status).toBe(404)
    await run()
    for (const subject of ['age', 'one-account'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cms.http('POST', '/api/trust/attestations', {
        token: admin.token,
        body: { subject, answer: 'confirmed' },
      })
    await run()
    const made = await cms.http('GET', '/api/readiness/markdown?language=en', {
      token: editor.token,
    })
    expect(made.headers.get('content-type')).toContain('text/markdown')
    expect(await made.text()).toContain(
      'Known now, or not known any more: Your word about your account',
    )
    expect((await cms.http('GET', '/api/readiness/history')).status).toBe(401)
    const history = await cms.http('GET', '/api/readiness/history', { token: editor.token })
    const { reports } = (await history.json()) as {
      reports: { changes: { others: { rule: string; to: string }[] } | null }[]
    }
    expect(reports).toHaveLength(2)
    expect(reports[0]?.changes).toBeNull()
    expect(reports[1]?.changes?.others).toContainEqual({
      rule: 'account-attestation',
      from: 'unknown',
      to: 'pass',
    })
  })
})
