import type { PayloadRequest } from 'payload'
import { afterAll, beforeEach, describe, expect } from 'vitest'

import { deliverDue } from '../../../plugins/webhooks/gather/deliverDue'
import { noteIntent, openIntents } from '../../../plugins/webhooks/gather/intents'
import { pruneDeliveries } from '../../../plugins/webhooks/gather/pruneDeliveries'
import { settleIntents } from '../../../plugins/webhooks/gather/settleIntents'
import { queueNext } from '../../../plugins/webhooks/gather/queueNext'
import { createPost } from '../../../src/fetch/createPost'
import { body } from '../../support/body'
import { type Cms, testWith } from '../../support/cms'
import { createPeople } from '../../support/people'
import { isSignedBy, startReceiver } from './support/receiver'

const receiver = await startReceiver()
const test = testWith({ webhookOrigins: [receiver.origin] })

afterAll(() => receiver.stop())
beforeEach(() => {
  receiver.received.length = 0
  receiver.answerWith(({ response }) => response.writeHead(204).end())
})

const runJobs = (cms: Cms) =>
  cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true }).then(() => {})

/** What `deliver-webhooks` does, with a patience of its own. */
const deliver = (cms: Cms, timeout = 300) =>
  deliverDue({
    payload: cms.payload,
    post: createPost({ userAgent: 'Test', allow: [receiver.origin] }),
    timeout,
  })

const createWebhook = async (cms: Cms, token: string, data: object = {}) => {
  const answer = await cms.http('POST', '/api/webhooks', {
    token,
    body: { name: 'Site', address: `${receiver.origin}/hook`, ...data },
  })
  expect(answer.status).toBe(201)
  const { doc } = (await answer.json()) as { doc: { id: string; secret: string } }
  return doc
}

const clear = async (cms: Cms) => {
  await cms.payload.delete({ collection: 'webhooks', where: { id: { exists: true } } })
  await cms.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
}

const log = async (cms: Cms) =>
  (
    await cms.payload.find({
      collection: 'webhook-deliveries',
      sort: 'createdAt',
      limit: 100,
      depth: 0,
    })
  ).docs

const events = () =>
  receiver.received.map((one) => (JSON.parse(one.body) as { event: string }).event)

const makeAllDue = (cms: Cms) =>
  cms.payload.update({
    collection: 'webhook-deliveries',
    where: { state: { equals: 'waiting' } },
    data: { nextAttemptAt: new Date(Date.now() - 1000).toISOString() },
  })

let people: Awaited<ReturnType<typeof createPeople>>
test.beforeAll(async ({ cms }: { cms: Cms }) => {
  people = await createPeople(cms)
  const blog = { name: 'ব্লগ', address: 'https://blog.example', postPath: '/:category/:slug' }
  await cms.payload.updateGlobal({ slug: 'blog', data: blog })
})

describe('a webhook', () => {
  test('tells of a post from its publication to its end, in public words only', async ({ cms }) => {
    await clear(cms)
    const { secret } = await createWebhook(cms, people.admin.token)
    const category = await cms.payload.create({
      collection: 'categories',
      data: { title: 'নোটস', slug: 'notes' },
    })
    const post = await cms.payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'খসড়া শিরোনাম', slug: 'one', body: body('গোপন'), categories: [category.id] },
    })
    const update = (data: object, draft = false) =>
      cms.payload.update({ collection: 'posts', id: post.id, data, draft })
    await runJobs(cms)
    expect(events()).toEqual([])

    await update({ _status: 'published', reviewNote: 'ভেতরের কথা' })
    await runJobs(cms)
    await update({ title: 'নতুন খসড়া', _status: 'draft' }, true)
    await runJobs(cms)
    expect(events()).toEqual(['post.published'])
    const [published] = receiver.received
    expect(isSignedBy(published!, secret)).toBe(true)
    expect(isSignedBy({ ...published!, body: `${published!.body} ` }, secret)).toBe(false)
    expect(published!.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(Number(published!.headers['webhook-timestamp'])).toBeGreaterThan(Date.now() / 1000 - 60)
    const message = JSON.parse(published!.body) as { id: string; data: Record<string, unknown> }
    expect(message.id).toBe(published!.headers['webhook-id'])
    expect(Object.keys(message.data).toSorted()).toEqual(
      [
        'collection',
        'id',
        'language',
        'publishedAt',
        'slug',
        'title',
        'updatedAt',
        'url',
      ].toSorted(),
    )
    expect(message.data).toMatchObject({
      collection: 'posts',
      id: post.id,
      slug: 'one',
      title: 'খসড়া শিরোনাম',
      url: 'https://blog.example/notes/one',
    })

    await update({ title: 'দ্বিতীয়', slug: 'two', _status: 'published' })
    await update({ _status: 'draft' })
    await update({ _status: 'published' })
    await update({ deletedAt: new Date().toISOString() })
    await cms.payload.update({
      collection: 'posts',
      id: post.id,
      data: { deletedAt: null },
      trash: true,
    })
    await cms.payload.delete({ collection: 'posts', id: post.id })
    await runJobs(cms)
    expect(events().slice(1)).toEqual([
      'post.updated',
      'post.unpublished',
      'post.published',
      'post.unpublished',
      'post.published',
      'post.unpublished',
    ])
    expect(JSON.parse(receiver.received[1]!.body).data).toMatchObject({
      slug: 'two',
      previousSlug: 'one',
      previousUrl: 'https://blog.example/notes/one',
    })
    for (const { body: sent } of receiver.received) {
      expect(sent).not.toMatch(/গোপন|নতুন খসড়া|ভেতরের কথা|owner|review/)
    }
    expect((await log(cms)).every(({ state }) => state === 'delivered')).toBe(true)
  })

  test('hears what it asked for: pages, settings and menus, schedules and nothing else', async ({
    cms,
  }) => {
    await clear(cms)
    await createWebhook(cms, people.admin.token, { events: ['page.published', 'blog.updated'] })
    await createWebhook(cms, people.admin.token, { active: false })
    const { payload } = cms
    await payload.create({
      collection: 'posts',
      data: { title: 'লেখা', slug: 'unheard', body: body('কথা'), _status: 'published' },
    })
    await payload.create({
      collection: 'pages',
      data: { title: 'আমাদের কথা', slug: 'about', body: body('কথা'), _status: 'published' },
    })
    await payload.updateGlobal({ slug: 'blog', data: { name: 'ব্লগ ২' } })
    await payload.updateGlobal({ slug: 'navigation', data: {} })
    const page = await payload.create({
      collection: 'pages',
      data: { title: 'যোগাযোগ', slug: 'contact', body: body('কথা') },
    })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
      waitUntil: new Date(Date.now() - 1000),
    })
    await runJobs(cms)
    await runJobs(cms)
    expect(events()).toEqual(['page.published', 'blog.updated', 'blog.updated', 'page.published'])
    const said = receiver.received.map((one) => JSON.parse(one.body).data.id as string)
    expect(said.slice(1, 3)).toEqual(['blog', 'navigation'])
    expect(said[3]).toBe(page.id)
  })

  test('is told of an import once, whatever it brings', async ({ cms }) => {
    await clear(cms)
    await createWebhook(cms, people.admin.token)
    const { afterImport } = cms.payload.config.custom as {
      afterImport: (payload: unknown) => Promise<void>
    }
    await afterImport(cms.payload)
    expect((await log(cms)).map(({ event, document }) => [event, document])).toEqual([
      ['blog.updated', 'globals:import'],
    ])
  })
})

describe('a delivery that fails', () => {
  const announced = async (cms: Cms) => {
    await clear(cms)
    const webhook = await createWebhook(cms, people.admin.token)
    await cms.payload.updateGlobal({ slug: 'blog', data: { name: 'ব্লগ' } })
    return webhook
  }

  test('is tried again with growing pauses, until it is given up', async ({ cms }) => {
    await announced(cms)
    receiver.answerWith(({ response }) => response.writeHead(500).end('x'.repeat(5000)))
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const startedAt = Date.now()
      await deliver(cms)
      const [row] = await log(cms)
      expect(row).toMatchObject({
        attempt,
        statusCode: 500,
        state: attempt < 8 ? 'waiting' : 'failed',
      })
      expect(row!.answer).toHaveLength(1024)
      if (row!.nextAttemptAt) pauses.push(Date.parse(row!.nextAttemptAt) - startedAt)
      await deliver(cms)
      expect(receiver.received).toHaveLength(attempt)
      await makeAllDue(cms)
    }
    expect(pauses).toHaveLength(7)
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']))
    expect(ids.size).toBe(1)
    await deliver(cms)
    expect(receiver.received).toHaveLength(8)
  })

  test('is kept for a receiver that hangs, cuts off, redirects or asks for rest', async ({
    cms,
  }) => {
    await announced(cms)
    const attempt = async () => {
      await makeAllDue(cms)
      await deliver(cms)
      return (await log(cms))[0]!
    }
    receiver.answerWith(() => {})
    expect(await attempt()).toMatchObject({ state: 'waiting', statusCode: null })
    expect((await log(cms))[0]!.error).toMatch(/took too long/)
    receiver.answerWith(({ response }) => response.destroy())
    expect((await attempt()).error).toMatch(/did not answer/)
    receiver.answerWith(({ response }) =>
      response.writeHead(302, { Location: `${receiver.origin}/elsewhere` }).end(),
    )
    expect(await attempt()).toMatchObject({ statusCode: 302, state: 'waiting' })
    receiver.answerWith(({ response }) => response.writeHead(503, { 'Retry-After': '7200' }).end())
    const rested = Date.parse((await attempt()).nextAttemptAt!)
    expect(rested).toBeGreaterThan(Date.now() + 7_000_000)
    expect(receiver.received.map(({ path }) => path)).toEqual(Array(4).fill('/hook'))
    receiver.answerWith(({ response }) => response.writeHead(200).end('শেষ'))
    expect(await attempt()).toMatchObject({ state: 'delivered', attempt: 5, answer: 'শেষ' })
  })

  test('does not hold up the rest: what waits for the same receiver waits with it', async ({
    cms,
  }) => {
    await announced(cms)
    await cms.payload.updateGlobal({ slug: 'navigation', data: {} })
    receiver.answerWith(() => {})
    await deliver(cms)
    await deliver(cms)
    expect(receiver.received).toHaveLength(1)
    expect((await log(cms)).map(({ attempt }) => attempt)).toEqual([1, 0])
  })

  test('ends the webhook when its receiver is gone', async ({ cms }) => {
    const { id } = await announced(cms)
    await cms.payload.updateGlobal({ slug: 'navigation', data: {} })
    receiver.answerWith(({ response }) => response.writeHead(410).end())
    await runJobs(cms)
    const webhook = await cms.payload.findByID({ collection: 'webhooks', id })
    expect(webhook).toMatchObject({ active: false })
    expect(webhook.stoppedBecause).toContain('410')
    expect((await log(cms)).map(({ state }) => state)).toEqual(['failed', 'dropped'])
    await cms.payload.update({ collection: 'webhooks', id, data: { active: true } })
    const again = await cms.payload.findByID({ collection: 'webhooks', id })
    expect(again.stoppedBecause ?? null).toBeNull()
  })

  test('is sent after a restart, though no job is left', async ({ cms }) => {
    await announced(cms)
    await cms.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
    await queueNext(cms.payload)
    await runJobs(cms)
    expect(events()).toEqual(['blog.updated'])
  })

  test('to a webhook that was switched off is dropped', async ({ cms }) => {
    const { id } = await announced(cms)
    await cms.payload.update({ collection: 'webhooks', id, data: { active: false } })
    await runJobs(cms)
    expect(receiver.received).toEqual([])
    expect((await log(cms)).map(({ state }) => state)).toEqual(['dropped'])
  })
})

describe('whoever is no administrator', () => {
  test('sees and does nothing of it', async ({ cms }) => {
    await clear(cms)
    const { id } = await createWebhook(cms, people.admin.token)
    for (const token of [people.editor.token, people.author.token, '']) {
      const as = token ? { token } : {}
      for (const [method, path, sent] of [
        ['GET', '/api/webhooks'],
        ['GET', `/api/webhooks/${id}`],
        ['GET', '/api/webhook-deliveries'],
        ['POST', '/api/webhooks', { name: 'x', address: 'https://example.com' }],
        ['PATCH', `/api/webhooks/${id}`, { active: false }],
        ['DELETE', `/api/webhooks/${id}`],
        ['POST', `/api/webhooks/${id}/secret`],
        ['POST', `/api/webhooks/${id}/test`],
        ['POST', `/api/webhook-deliveries/${id}/redeliver`],
      ] as const) {
        const answer = await cms.http(method, path, { ...as, ...(sent ? { body: sent } : {}) })
        expect([method, path, [401, 403].includes(answer.status)]).toEqual([method, path, true])
      }
    }
    expect(receiver.received).toEqual([])
  })
})

describe('an administrator', () => {
  test('is shown a secret once and never again', async ({ cms }) => {
    await clear(cms)
    const { token } = people.admin
    const { id, secret } = await createWebhook(cms, token)
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const read = await cms.http('GET', `/api/webhooks/${id}?showHiddenFields=true`, { token })
    const text = await read.text()
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/sealed|whsec/)
    const guess = await cms.http('GET', '/api/webhooks?where[secrets][exists]=true', { token })
    expect(guess.status).toBe(400)
    const forged = await cms.http('PATCH', `/api/webhooks/${id}`, {
      token,
      body: { secrets: [] },
    })
    expect(forged.status).toBe(200)
    const kept = await cms.payload.findByID({ collection: 'webhooks', id, showHiddenFields: true })
    expect(kept.secrets).toHaveLength(1)
    expect(JSON.stringify(kept.secrets)).not.toContain(secret.slice(6))
  })

  test('changes a secret while the old one goes on for a day', async ({ cms }) => {
    await clear(cms)
    const { token } = people.admin
    const { id, secret } = await createWebhook(cms, token)
    const made = await cms.http('POST', `/api/webhooks/${id}/secret`, { token })
    expect(made.status).toBe(201)
    const { secret: second, previousEndsAt } = (await made.json()) as Record<string, string>
    expect(Date.parse(previousEndsAt!) - Date.now()).toBeGreaterThan(23 * 3_600_000)
    const send = async () => {
      const answer = await cms.http('POST', `/api/webhooks/${id}/test`, { token })
      expect(await answer.json()).toMatchObject({ delivered: true, status: 204 })
      return receiver.received.at(-1)!
    }
    const both = await send()
    expect([isSignedBy(both, secret), isSignedBy(both, second!)]).toEqual([true, true])
    const ended = await cms.http('POST', `/api/webhooks/${id}/secret`, {
      token,
      body: { overlapHours: 0 },
    })
    const { secret: third } = (await ended.json()) as Record<string, string>
    const one = await send()
    expect([second!, third!].map((known) => isSignedBy(one, known))).toEqual([false, true])
    const bad = await cms.http('POST', `/api/webhooks/${id}/secret`, {
      token,
      body: { overlapHours: -1 },
    })
    expect(bad.status).toBe(400)
    expect(await bad.text()).toContain('overlapHours')
  })

  test('cannot reach into the network of the server, by an address or by a name', async ({
    cms,
  }) => {
    await clear(cms)
    const { token } = people.admin
    for (const address of [
      'http://127.0.0.1:1/x',
      'http://169.254.169.254/latest',
      'http://10.0.0.1',
      'ftp://example.com',
      'https://user:pass@example.com',
      'nonsense',
    ]) {
      const answer = await cms.http('POST', '/api/webhooks', {
        token,
        body: { name: 'Bad', address },
      })
      expect([address, answer.status]).toEqual([address, 400])
      expect(await answer.text()).toContain('"path":"address"')
    }
    const webhook = await createWebhook(cms, token, { address: 'http://site.invented' })
    const post = createPost({
      userAgent: 'Test',
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    await cms.payload.updateGlobal({ slug: 'blog', data: { name: 'ব্লগ' } })
    await deliverDue({ payload: cms.payload, post, timeout: 300 })
    expect((await log(cms)).map(({ error }) => error)).toEqual([
      expect.stringContaining('leads into a private network'),
    ])
    expect(webhook.id).toBeTruthy()
  })

  test('sends a delivery again under the same message id', async ({ cms }) => {
    await clear(cms)
    const { token } = people.admin
    await createWebhook(cms, token)
    await cms.payload.updateGlobal({ slug: 'blog', data: { name: 'ব্লগ' } })
    await runJobs(cms)
    const [row] = await log(cms)
    const again = await cms.http('POST', `/api/webhook-deliveries/${row!.id}/redeliver`, { token })
    expect(again.status).toBe(202)
    await runJobs(cms)
    expect(receiver.received).toHaveLength(2)
    const [first, second] = receiver.received
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id'])
    expect(second!.body).toBe(first!.body)
    const gone = await cms.http('POST', `/api/webhook-deliveries/${row!.message}/redeliver`, {
      token,
    })
    expect(gone.status).toBe(404)
  })
})

describe('a process that is killed between a text and its deliveries', () => {
  const later = () => Date.now() + 61_000
  const row = (post: { id: string; slug?: string | null; updatedAt: string }) => ({
    id: post.id,
    slug: post.slug ?? null,
    title: 'x',
    updatedAt: post.updatedAt,
  })
  const makePost = (cms: Cms, slug: string) =>
    cms.payload.create({
      collection: 'posts',
      data: { title: slug, slug, body: body('কথা'), _status: 'published' },
    })

  test('is made good by its note: an event for what was done, none for what was not', async ({
    cms,
  }) => {
    await clear(cms)
    const changed = await makePost(cms, 'changed')
    const untouched = await makePost(cms, 'untouched')
    await createWebhook(cms, people.admin.token)
    const begun = { collection: 'posts', before: null } as const
    await noteIntent(cms.payload, { ...begun, id: changed.id, before: row(changed) })
    await noteIntent(cms.payload, { ...begun, id: untouched.id, before: row(untouched) })
    await noteIntent(cms.payload, { ...begun, id: null })
    const write = { collection: 'posts' as const, req: {} as PayloadRequest }
    await cms.payload.db.updateOne({
      ...write,
      id: changed.id,
      data: { updatedAt: new Date(Date.now() + 1000).toISOString() },
    })
    const { id: _id, ...copy } = changed
    const made = (await cms.payload.db.create({
      ...write,
      data: { ...copy, slug: 'made', createdAt: new Date().toISOString() },
    })) as { id: string }

    await settleIntents({ payload: cms.payload, now: Date.now() })
    expect(await log(cms)).toEqual([])
    await settleIntents({ payload: cms.payload, now: later() })
    const told = (await log(cms)).map(({ event, document }) => [event, document])
    expect(told).toEqual([
      ['post.updated', `posts:${changed.id}`],
      ['post.published', `posts:${made.id}`],
    ])
    await settleIntents({ payload: cms.payload, now: later() })
    expect(await log(cms)).toHaveLength(2)
    expect(await openIntents(cms.payload)).toEqual([])
  })

  test('leaves no note behind where nobody killed it, and none tells twice', async ({ cms }) => {
    await clear(cms)
    await createWebhook(cms, people.admin.token)
    const at = Date.now()
    const post = await makePost(cms, 'whole')
    await cms.payload.update({ collection: 'posts', id: post.id, data: { title: 'আরেক' } })
    await cms.payload.delete({ collection: 'posts', id: post.id })
    expect(await openIntents(cms.payload)).toEqual([])
    expect(await log(cms)).toHaveLength(3)
    const note = { collection: 'posts', id: post.id, before: row(post), at }
    await cms.payload.kv.set('webhook-intent:dead', note)
    await settleIntents({ payload: cms.payload, now: later() })
    expect(await log(cms)).toHaveLength(3)
  })
})

describe('the log', () => {
  test('is bounded by age, and never loses what waits', async ({ cms }) => {
    await clear(cms)
    const webhook = await createWebhook(cms, people.admin.token)
    for (const state of ['delivered', 'failed', 'waiting'] as const) {
      await cms.payload.create({
        collection: 'webhook-deliveries',
        data: {
          webhook: webhook.id,
          event: 'blog.updated',
          state,
          message: 'm',
          attempt: 1,
          body: '{}',
        },
      })
    }
    await pruneDeliveries(cms.payload, Date.now() + 29 * 86_400_000)
    expect(await log(cms)).toHaveLength(3)
    await pruneDeliveries(cms.payload, Date.now() + 31 * 86_400_000)
    expect((await log(cms)).map(({ state }) => state)).toEqual(['waiting'])
  })
})
