import { beforeAll, describe, expect } from 'vitest'

import type {
  FlagsAnswer,
  LiveCheck,
  PairAnswer,
} from '../../../../plugins/originality/components/deskAnswers'
import { openFingerprintStore } from '../../../../plugins/originality/gather/openFingerprintStore'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { createPeople, type Person } from '../../../support/people'
import { addSource, copied, own, runJobs } from './library'

type Stored = LiveCheck & {
  post: string
  state: string
  isCurrent: boolean
  gate: { wouldBlock: boolean }
  sources: (LiveCheck['sources'][number] & {
    pair: string
    canOpen: boolean
    passages: { key: string; text: string; sourceText: string | null; decision: string | null }[]
  })[]
}

let people: Record<'admin' | 'editor' | 'author', Person>
let post: string
let source: string

const ask = async <Answer>(cms: Cms, path: string, by: Person): Promise<Answer> => {
  const response = await cms.http('GET', path, { token: by.token })
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

const checkOf = (cms: Cms, by: Person, id = post) =>
  ask<Stored>(cms, `/api/posts/${id}/originality`, by)

const write = (cms: Cms, ...paragraphs: string[]) =>
  cms.http('PATCH', `/api/posts/${post}?draft=true`, {
    token: people.author.token,
    body: { body: body(...paragraphs) },
  })

const decide = (cms: Cms, pair: string, said: object, by = people.editor) =>
  cms.http('PATCH', `/api/originality/pairs/${pair}`, { token: by.token, body: said })

describe('the desk', () => {
  beforeAll(() => {
    post = ''
  })

  test('tells editors what was found, and authors no more than that it was found', async ({
    cms,
  }) => {
    people = await createPeople(cms)
    source = await addSource(cms)
    await runJobs(cms)
    const made = await cms.http('POST', '/api/posts?draft=true', {
      token: people.author.token,
      body: { title: 'নদীর কথা', body: body(own, copied) },
    })
    post = ((await made.json()) as { doc: { id: string } }).doc.id
    await runJobs(cms)

    const seen = await checkOf(cms, people.editor)
    expect(seen).toMatchObject({ post, state: 'working', isCurrent: true, partial: false })
    expect(seen.gate.wouldBlock).toBe(true)
    expect(seen.adjustedOriginality).toBeLessThan(0.5)
    expect(seen.sources[0]).toMatchObject({
      source: `source-texts:${source}`,
      title: 'The old paper',
      relation: 'foreign',
      canOpen: true,
    })
    const [passage] = seen.sources[0]?.passages ?? []
    expect(copied).toContain(passage?.text)
    expect(passage?.sourceText).toBe(passage?.text)

    const closed = await checkOf(cms, people.author)
    expect(closed.adjustedOriginality).toBe(seen.adjustedOriginality)
    expect(closed.sources[0]).toMatchObject({ kind: 'closed', title: null, canOpen: false })
    expect(closed.sources[0]).not.toHaveProperty('source')
    expect(closed.sources[0]?.passages[0]).not.toHaveProperty('source')
    expect(closed.sources[0]?.passages[0]).not.toHaveProperty('sourceText')
  })

  test('decides, recomputes, logs, and holds a decision until its passage changes', async ({
    cms,
  }) => {
    const before = await checkOf(cms, people.editor)
    const pair = before.sources[0]?.pair ?? ''
    const key = before.sources[0]?.passages[0]?.key
    expect((await decide(cms, pair, { decision: 'quotation' }, people.author)).status).toBe(403)
    const wrong = await decide(cms, pair, { decision: 'stolen' })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ errors: [{ data: { field: 'decision' } }] })

    const answer = await decide(cms, pair, {
      decision: 'licensed',
      note: 'By letter.',
      passage: key,
    })
    expect(answer.status).toBe(200)
    const decided = (await answer.json()) as PairAnswer
    expect(decided.pair.status).toBe('decided')
    expect(decided.adjustedOriginality).toBe(1)
    expect(decided.originality).toBe(before.originality)
    expect(decided.decisions).toMatchObject([
      { decision: 'licensed', note: 'By letter.', by: 'editor', passage: key },
    ])

    await write(cms, own, 'মাঝখানে নতুন একটি কথা যোগ হলো।', copied)
    await runJobs(cms)
    const held = await checkOf(cms, people.editor)
    expect(held.sources[0]?.passages[0]?.decision).toBe('licensed')
    expect(held.gate.wouldBlock).toBe(false)

    await write(cms, own, copied.replace('third time that summer', 'first time in many a winter'))
    await runJobs(cms)
    const reopened = await checkOf(cms, people.editor)
    expect(reopened.sources[0]?.passages[0]?.decision).toBeNull()
    expect(reopened.gate.wouldBlock).toBe(true)
    const flags = await ask<FlagsAnswer>(cms, '/api/originality/flags?status=open', people.editor)
    expect(flags.flags.map((flag) => flag.post.id)).toEqual([post])

    await write(cms, own, copied)
    await runJobs(cms)
    expect((await checkOf(cms, people.editor)).gate.wouldBlock).toBe(false)
  })

  test('leaves a source out and counts it again; they copied us never raises the score', async ({
    cms,
  }) => {
    const pair = (await checkOf(cms, people.editor)).sources[0]?.pair ?? ''
    const after = async (said: object) =>
      (await (await decide(cms, pair, said)).json()) as PairAnswer
    expect((await after({ decision: 'they-copied-us' })).adjustedOriginality).toBeLessThan(0.5)
    expect((await after({ excluded: true })).adjustedOriginality).toBe(1)
    expect((await after({ excluded: false })).adjustedOriginality).toBeLessThan(0.5)
    expect((await after({ decision: 'copied' })).pair.status).toBe('decided')
    expect((await checkOf(cms, people.editor)).gate.wouldBlock).toBe(true)
  })

  test('shows both texts to editors and only their own to authors', async ({ cms }) => {
    const pair = (await checkOf(cms, people.editor)).sources[0]?.pair ?? ''
    const opened = await ask<PairAnswer>(cms, `/api/originality/pairs/${pair}`, people.editor)
    expect(opened).toMatchObject({ sourceText: copied, mayDecide: true, isCurrent: true })
    expect(opened.text).toContain(own)
    const closed = await ask<PairAnswer>(cms, `/api/originality/pairs/${pair}`, people.author)
    expect(closed).toMatchObject({ sourceText: null, mayDecide: false, decisions: [] })
    expect(JSON.stringify(closed)).not.toContain('The old paper')
  })

  test('lets nobody read the library or another’s draft through any endpoint', async ({ cms }) => {
    const secret =
      'Behind the mill the two brothers had buried the ledger in a biscuit tin wrapped in oilcloth. Only the widow who sold betel leaf knew of it, because she had watched them from her roof while the moon was up. She never told the collector, and when he asked her about the missing rents she offered him a leaf and talked about the price of lime.'
    const draft = await cms.payload.create({
      collection: 'posts',
      data: { title: 'Draft of an editor', body: body(secret), owner: people.editor.id },
    })
    await runJobs(cms)
    const { token } = people.author
    const live = async (by: Person) => {
      const answer = await cms.http('POST', '/api/originality/check', {
        token: by.token,
        body: { text: `${secret.slice(0, 260)} ${copied}` },
      })
      expect(answer.status).toBe(200)
      return answer.text()
    }
    const seen = await live(people.author)
    expect(JSON.parse(seen)).toMatchObject({ sources: [{ kind: 'closed' }, { kind: 'closed' }] })
    for (const word of ['The old paper', 'Draft of an editor', 'price of lime', source, draft.id]) {
      expect(seen).not.toContain(word)
    }
    expect(await live(people.editor)).toContain('Draft of an editor')

    const other = await cms.payload.find({ collection: 'originality-pairs', depth: 0 })
    const pair = other.docs[0]?.id
    const doors: [string, string][] = [
      ['GET', `/api/posts/${draft.id}/originality`],
      ['GET', `/api/source-texts/${source}`],
      ['GET', '/api/source-texts'],
      ['GET', '/api/originality-pairs'],
      ['GET', '/api/originality-checks'],
      ['GET', '/api/originality-decisions'],
      ['GET', '/api/originality/flags?status=all'],
      ['GET', '/api/originality/refusals'],
      ['GET', `/api/originality/pairs/${pair}`],
      ['GET', '/api/originality/check-all'],
      ['POST', '/api/originality/check-all'],
      ['GET', '/api/globals/originality'],
    ]
    for (const [method, path] of doors) {
      // oxlint-disable-next-line no-await-in-loop -- one door after the other
      const forPublic = await cms.http(method, path)
      expect([401, 403], `${method} ${path}`).toContain(forPublic.status)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const answer = await (await cms.http(method, path, { token })).text()
      for (const word of ['The old paper', 'Draft of an editor', secret.slice(0, 40)]) {
        expect(answer, `${method} ${path}`).not.toContain(word)
      }
    }
    const forPost = await cms.http('POST', '/api/originality/check', {
      token,
      body: { text: 'x', post: draft.id },
    })
    expect(forPost.status).toBe(404)
  })

  test('refuses what is no text, what is too long, and too many checks', async ({ cms }) => {
    const check = (content: unknown, by = people.admin) =>
      cms.http('POST', '/api/originality/check', { token: by.token, body: content })
    expect((await cms.http('POST', '/api/originality/check', { body: { text: 'x' } })).status).toBe(
      401,
    )
    expect((await check({ words: 'x' })).status).toBe(400)
    expect((await check({ text: 'নদী '.repeat(110_000) })).status).toBe(413)
    let limited = await check({ text: 'x' })
    for (let count = 0; count < 70 && limited.status === 200; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- counted one after the other
      limited = await check({ text: 'x' })
    }
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await check({ text: 'x' }, people.editor)).status).toBe(200)
  })

  test.for([
    ['page=0', 'page'],
    ['limit=1e9', 'limit'],
    ['sort=beauty', 'sort'],
    ['status=lost', 'status'],
    ['relation=cousin', 'relation'],
  ] as const)(
    'refuses a list of flags by %s, and names the field',
    async ([query, field], { cms }) => {
      const answer = await cms.http('GET', `/api/originality/flags?${query}`, {
        token: people.editor.token,
      })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ data: { field } }] })
    },
  )

  test('checks the whole blog with its progress, and finds what came without hooks', async ({
    cms,
  }) => {
    const { db } = cms.payload
    const text = body(copied)
    await db.create({
      collection: 'posts',
      data: { title: 'Imported', body: text, _status: 'published', createdVia: 'import' },
    })
    const imported = await cms.payload.find({
      collection: 'posts',
      where: { title: { equals: 'Imported' } },
    })
    const id = String(imported.docs[0]?.id)
    expect(await statusOf(cms, id)).toBe('published')
    const started = await cms.http('POST', '/api/originality/check-all', {
      token: people.editor.token,
    })
    expect(started.status).toBe(202)
    expect(await started.json()).toMatchObject({ running: true })
    await runJobs(cms)
    const ended = await ask<{ running: boolean; done: number; total: number; finishedAt: string }>(
      cms,
      '/api/originality/check-all',
      people.editor,
    )
    expect(ended).toMatchObject({ running: false, failed: null })
    expect(ended.done).toBe(ended.total)
    expect(ended.finishedAt).not.toBeNull()
    const flags = await ask<FlagsAnswer>(cms, '/api/originality/flags?status=all', people.editor)
    expect(flags.flags.map((flag) => flag.post.id)).toContain(id)
  })

  test('removes matches with their post and with their source', async ({ cms }) => {
    const store = await openFingerprintStore(cms.payload)
    const count = async (where: object) =>
      (await cms.payload.count({ collection: 'originality-pairs', where: where as never }))
        .totalDocs
    expect(await count({ post: { equals: post } })).toBeGreaterThan(0)
    await cms.payload.delete({ collection: 'posts', id: post })
    expect(await count({ post: { equals: post } })).toBe(0)
    expect(await count({ source: { equals: `posts:${post}` } })).toBe(0)
    expect((await store.texts([`posts:${post}`])).size).toBe(0)
    // Whoever had the words from it has them from the library now.
    await runJobs(cms)

    expect(await count({ source: { equals: `source-texts:${source}` } })).toBeGreaterThan(0)
    await cms.payload.delete({ collection: 'source-texts', id: source })
    expect(await count({ source: { equals: `source-texts:${source}` } })).toBe(0)
    expect((await store.texts([`source-texts:${source}`])).size).toBe(0)
  })

  test('counts own and licensed texts against nobody', async ({ cms }) => {
    await addSource(cms, { rights: 'licensed' })
    await runJobs(cms)
    const done = await cms.http('POST', '/api/posts', {
      token: people.editor.token,
      body: { title: 'Licensed', body: body(copied), createdVia: 'manual', _status: 'published' },
    })
    // Another post of somebody else has the same words by now.
    expect(done.status).toBe(422)
    const text = await done.text()
    expect(text).not.toContain('source-texts')
    expect(text).toContain('Imported')
  })
})

const statusOf = async ({ payload }: Cms, id: string) =>
  (await payload.findByID({ collection: 'posts', id, draft: false }))._status
