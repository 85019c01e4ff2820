import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { forgetOldNotices } from '../../../plugins/notifications/gather/lookAfterNotices'
import type { NoticeList } from '../../../plugins/notifications/gather/listNotices'
import { mailWaiting } from '../../../plugins/notifications/gather/mailWaiting'
import { notify } from '../../../src/cms/notify/notify'
import type { Notice } from '../../../src/cms/notify/notice'
import { type Cms, createCms } from '../../support/cms'
import { startMailServer } from '../../support/mailServer'
import { createPeople, type Person } from '../../support/people'

const minute = 60_000
const post = await startMailServer()
let cms: Cms & { close(): Promise<void> }
let people: Awaited<ReturnType<typeof createPeople>>
let count = 0

const notice = (changes: Partial<Notice> = {}): Notice => {
  count += 1
  return {
    kind: 'verdict-changed',
    key: `key ${count}`,
    document: { collection: 'reports', id: `report ${count}` },
    values: { from: 'not-ready', to: 'nearly-ready' },
    ...changes,
  }
}
const tell = (changes: Partial<Notice> = {}) =>
  notify({ payload: cms.payload, notice: notice(changes) })
const runJobs = () => cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
const mailedTo = () => post.mails.flatMap(({ to }) => to).toSorted()
const list = async (person: Person, query = ''): Promise<NoticeList> => {
  const response = await cms.http('GET', `/api/notifications?language=en${query}`, {
    token: person.token,
  })
  expect(response.status).toBe(200)
  return (await response.json()) as NoticeList
}
const wish = (person: Person, mailVerdictChanged: boolean) =>
  cms.http('PATCH', `/api/users/${person.id}`, {
    token: person.token,
    body: { mailVerdictChanged },
  })

beforeAll(async () => {
  cms = await createCms({ smtpUrl: post.url, gateBudget: 30_000 })
  cms.payload.logger.level = 'silent'
  people = await createPeople(cms)
})
afterAll(async () => {
  await cms.close()
  await post.stop()
})
beforeEach(async () => {
  await cms.payload.delete({ collection: 'notices', where: {} })
  post.mails.length = 0
})

describe('a notice', () => {
  it('is for whom its kind names, unread first, with a link and a sentence', async () => {
    const { author, editor, admin } = people
    const { id } = await cms.payload.create({
      collection: 'posts',
      data: { title: 'ধান চাষ', owner: author.id },
      draft: true,
    })
    const document = { collection: 'posts', id: String(id) }
    await tell({ kind: 'schedule-failed', document, values: { title: 'ধান চাষ' } })
    await tell()
    await tell({ kind: 'webhook-gave-up', values: { title: 'Site', attempts: 8 } })
    expect((await list(author)).docs.map(({ kind }) => kind)).toEqual(['schedule-failed'])
    expect((await list(editor)).docs.map(({ kind }) => kind)).toEqual([
      'verdict-changed',
      'schedule-failed',
    ])
    const forAdmin = await list(admin)
    expect(forAdmin).toMatchObject({ unread: 3, totalDocs: 3, page: 1, totalPages: 1 })
    expect(forAdmin.docs.find(({ kind }) => kind === 'schedule-failed')).toMatchObject({
      sentence: '“ধান চাষ” was not published at its time because of an error.',
      href: `/admin/collections/posts/${id}`,
      isRead: false,
      document,
    })
    expect(forAdmin.docs.find(({ kind }) => kind === 'verdict-changed')?.href).toBe(
      '/admin/readiness',
    )
  })

  it('that is told twice, and by several at once, is one and one mail', async () => {
    const same = notice()
    await Promise.all([1, 2, 3].map(() => notify({ payload: cms.payload, notice: same })))
    await notify({ payload: cms.payload, notice: same })
    expect(await list(people.editor)).toMatchObject({ totalDocs: 1 })
    await Promise.all([
      mailWaiting({ payload: cms.payload }),
      mailWaiting({ payload: cms.payload }),
    ])
    await runJobs()
    expect(mailedTo()).toEqual(['admin@blog.test', 'editor@blog.test'])
  })

  it('about matches says nothing new while one about that post is unread', async () => {
    const about = { collection: 'posts', id: 'nobody' }
    const flag = (sources: number) =>
      tell({ kind: 'flag-waiting', document: about, values: { title: 'A', count: sources } })
    await flag(1)
    await flag(2)
    expect((await list(people.editor)).totalDocs).toBe(1)
    await cms.http('POST', '/api/notifications/read', {
      token: people.editor.token,
      body: { all: true },
    })
    await flag(3)
    expect((await list(people.editor)).totalDocs).toBe(2)
    expect((await list(people.admin)).totalDocs).toBe(1)
  })

  it('that fails spoils nothing, and where nobody listens nothing happens', async () => {
    await expect(
      notify({ payload: cms.payload, notice: notice({ kind: 'no-such-kind' as never }) }),
    ).resolves.toBeUndefined()
    const deaf = { config: { custom: {} } } as typeof cms.payload
    await expect(notify({ payload: deaf, notice: notice() })).resolves.toBeUndefined()
    expect((await list(people.editor)).totalDocs).toBe(0)
  })
})

describe('reading', () => {
  const read = async (person: Person, body: unknown, query = '') => {
    const response = await cms.http('POST', `/api/notifications/read?language=en${query}`, {
      token: person.token,
      body,
    })
    return {
      status: response.status,
      json: (await response.json()) as NoticeList & { field?: string },
    }
  }

  it('is each one’s own, and puts what was read below', async () => {
    await tell()
    await tell()
    const [newest, older] = (await list(people.editor)).docs
    const { json } = await read(people.editor, { ids: [newest!.id] })
    expect(json.unread).toBe(1)
    expect(json.docs.map(({ id, isRead }) => [id, isRead])).toEqual([
      [older!.id, false],
      [newest!.id, true],
    ])
    expect((await list(people.editor, '&unread=true')).docs.map(({ id }) => id)).toEqual([
      older!.id,
    ])
    expect((await list(people.admin)).unread).toBe(2)
    // Somebody else's id does nothing.
    await read(people.author, { ids: [older!.id] })
    expect((await list(people.editor)).unread).toBe(1)
    expect((await read(people.editor, { all: true })).json.unread).toBe(0)
  })

  it('asks for ids, and refuses what is none, naming the field', async () => {
    for (const body of [{}, { ids: [] }, { ids: ['x'] }, { ids: 'x' }, { all: false }]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, json } = await read(people.editor, body)
      expect([status, json.field]).toEqual([400, 'ids'])
    }
    for (const query of ['&limit=0', '&limit=101', '&limit=x', '&page=0', '&page=1.5']) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const answer = await cms.http('GET', `/api/notifications?${query}`, {
        token: people.editor.token,
      })
      expect(answer.status).toBe(400)
    }
    expect((await cms.http('GET', '/api/notifications')).status).toBe(401)
    // The id of the other database names nothing, and breaks nothing.
    const foreign = ['6564f1a2b3c4d5e6f7a8b9c0', '0193754a-7c00-7aaa-8aaa-0123456789ab']
    expect((await read(people.editor, { ids: foreign })).status).toBe(200)
  })

  it('comes in pages', async () => {
    await tell()
    await tell()
    await tell()
    const second = await list(people.editor, '&limit=2&page=2')
    expect(second).toMatchObject({ page: 2, totalPages: 2, totalDocs: 3 })
    expect(second.docs).toHaveLength(1)
  })
})

describe('mail', () => {
  it('has both languages, a link, and no word of a document in its head', async () => {
    await tell({
      kind: 'contact-message',
      document: { collection: 'contact-messages', id: 'm1' },
      values: { name: 'রহিমা\r\nBcc: x@y.test', title: 'ধান' },
    })
    await runJobs()
    expect(mailedTo()).toEqual(['admin@blog.test', 'editor@blog.test'])
    const [mail] = post.mails
    expect(mail?.text).toContain('রহিমা Bcc: x@y.test ব্লগে লিখেছেন: ধান')
    expect(mail?.text).toContain('has written to the blog: ধান')
    expect(mail?.text).toContain('http://admin.blog.test/admin/collections/contact-messages/m1')
    expect(mail?.text).toContain('http://admin.blog.test/admin/account')
    expect(mail?.head).not.toMatch(/^Bcc:|x@y\.test/im)
    await runJobs()
    expect(post.mails).toHaveLength(2)
  })

  it('is not sent to who wants none of that kind, was mailed already, or has read it', async () => {
    expect((await wish(people.editor, false)).status).toBe(200)
    await tell({ alreadyMailed: ['Admin@blog.test'] })
    await runJobs()
    expect(post.mails).toEqual([])
    await tell()
    await cms.http('POST', '/api/notifications/read', {
      token: people.admin.token,
      body: { all: true },
    })
    await runJobs()
    expect(post.mails).toEqual([])
    await wish(people.editor, true)
    await tell()
    await runJobs()
    expect(mailedTo()).toEqual(['admin@blog.test', 'editor@blog.test'])
  })

  it('is one for more than five, and what follows waits ten minutes', async () => {
    await wish(people.editor, false)
    for (let number = 0; number < 6; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      await tell()
    }
    await runJobs()
    expect(post.mails).toHaveLength(1)
    expect(post.mails[0]?.text.match(/The readiness report says/g)).toHaveLength(6)
    expect(post.mails[0]?.text).toContain('/admin/readiness')
    await tell()
    await runJobs()
    expect(post.mails).toHaveLength(1)
    await mailWaiting({ payload: cms.payload, now: Date.now() + 11 * minute })
    expect(post.mails).toHaveLength(2)
    await wish(people.editor, true)
  })

  it('that is not taken is tried again, and given up after five times', async () => {
    await wish(people.editor, false)
    post.refuse('No such box')
    await tell()
    await runJobs()
    const row = async () =>
      (
        await cms.payload.find({
          collection: 'notices',
          where: { user: { equals: people.admin.id } },
        })
      ).docs[0]
    expect(await row()).toMatchObject({ mail: 'waiting', mailAttempts: 1 })
    let now = Date.now()
    // Before its time it is left alone.
    await mailWaiting({ payload: cms.payload, now: now + 1_000 })
    expect((await row())?.mailAttempts).toBe(1)
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      now += 7 * 60 * minute
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await mailWaiting({ payload: cms.payload, now })
    }
    expect(await row()).toMatchObject({ mail: 'failed', mailAttempts: 5 })
    post.refuse(null)
    await mailWaiting({ payload: cms.payload, now: now + 24 * 60 * minute })
    expect(post.mails).toEqual([])
    await wish(people.editor, true)
  })

  it('that a killed process was sending is not sent again', async () => {
    await tell()
    await cms.payload.update({ collection: 'notices', where: {}, data: { mail: 'sending' } })
    await mailWaiting({ payload: cms.payload })
    expect(post.mails).toEqual([])
    await forgetOldNotices(cms.payload, Date.now() + 11 * minute)
    const { docs } = await cms.payload.find({ collection: 'notices' })
    expect(docs.map(({ mail }) => mail)).toEqual(['failed', 'failed'])
  })
})

describe('old notices', () => {
  it('go: read ones after 30 days, others after 90', async () => {
    await tell()
    await cms.http('POST', '/api/notifications/read', {
      token: people.editor.token,
      body: { all: true },
    })
    const inDays = (days: number) => Date.now() + days * 1_440 * minute
    await forgetOldNotices(cms.payload, inDays(29))
    expect((await list(people.editor)).totalDocs).toBe(1)
    await forgetOldNotices(cms.payload, inDays(31))
    expect((await list(people.editor)).totalDocs).toBe(0)
    expect((await list(people.admin)).totalDocs).toBe(1)
    await forgetOldNotices(cms.payload, inDays(91))
    expect((await list(people.admin)).totalDocs).toBe(0)
  })

  it('go with their user', async () => {
    const { id } = await cms.payload.create({
      collection: 'users',
      data: {
        email: 'two@blog.test',
        password: 'a long enough password',
        name: 'Two',
        role: 'editor',
      },
    })
    await tell()
    const { totalDocs } = await cms.payload.count({ collection: 'notices' })
    await cms.payload.delete({ collection: 'users', id })
    expect((await cms.payload.count({ collection: 'notices' })).totalDocs).toBe(totalDocs - 1)
  })
})
