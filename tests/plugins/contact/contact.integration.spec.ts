import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { contactReader } from '../../../plugins/contact/gather/contactReader'
import { mailLost } from '../../../plugins/contact/gather/lookAfterMessages'
import { purgeMessages } from '../../../plugins/contact/gather/purgeMessages'
import type { ContactMessage } from '../../../src/payload-types'
import { type Cms, createCms } from '../../support/cms'
import { startMailServer } from '../../support/mailServer'
import { createPeople } from '../../support/people'

const post = await startMailServer()
let cms: Cms & { close(): Promise<void> }
let people: Awaited<ReturnType<typeof createPeople>>
let senders = 0

const good = (message: string) => ({ name: 'রহিমা', email: 'rahima@mail.test', message })
type Problem = {
  type: string
  code: string
  field?: string
  detail: string
  errors: { message: string; data: { code: string; field?: string } }[]
}

/** Each from an address of its own, unless told. */
const send = async (
  body: unknown,
  init: { headers?: Record<string, string>; query?: string; from?: string; method?: string } = {},
) => {
  senders += 1
  const response = await cms.http(init.method ?? 'POST', `/api/contact${init.query ?? ''}`, {
    body,
    headers: init.headers ?? {},
    from: init.from ?? `203.0.113.${senders}`,
  })
  const text = await response.text()
  return {
    status: response.status,
    head: response.headers,
    json: (text === '' ? null : JSON.parse(text)) as Problem,
  }
}
const kept = async (message: string): Promise<ContactMessage[]> =>
  (
    await cms.payload.find({
      collection: 'contact-messages',
      where: { message: { equals: message } },
      pagination: false,
    })
  ).docs
const set = (data: object) => cms.payload.updateGlobal({ slug: 'contact', data })
const runJobs = () => cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })

beforeAll(async () => {
  cms = await createCms({ smtpUrl: post.url })
  cms.payload.logger.level = 'silent'
  people = await createPeople(cms)
  await cms.payload.updateGlobal({
    slug: 'blog',
    data: { name: 'পড়ার টেবিল', address: 'https://blog.test' },
  })
  await set({ mailTo: 'owner@mail.test' })
})
afterAll(async () => {
  await cms.close()
  await post.stop()
})

describe('a message of a reader', () => {
  it('is taken as JSON, kept plain, and mailed to the address of the settings, answered to the reader', async () => {
    const { status, json } = await send({
      ...good('ধান <b>কবে</b> বুনব?\r\nBcc: victim@mail.test'),
      name: 'রহিমা\r\nBcc: victim@mail.test',
      subject: 'প্রশ্ন\r\nBcc: victim@mail.test',
    })
    expect([status, json]).toEqual([202, { received: true }])
    const [row] = await kept('ধান কবে বুনব?\nBcc: victim@mail.test')
    expect(row).toMatchObject({
      name: 'রহিমা Bcc: victim@mail.test',
      subject: 'প্রশ্ন Bcc: victim@mail.test',
      state: 'new',
      mail: 'waiting',
      language: 'bn',
    })
    expect(JSON.stringify(row)).not.toContain('203.0.113.')
    await runJobs()
    const mails = post.mails.splice(0)
    // The message itself goes to the address of the settings; editors hear that there is one.
    const told = ['admin@blog.test', 'editor@blog.test', 'owner@mail.test']
    expect(mails).toHaveLength(told.length)
    for (const one of told) expect(mails.filter(({ to }) => to[0] === one)).toHaveLength(1)
    const mail = mails.find(({ to }) => to[0] === 'owner@mail.test')
    expect(mail?.head).toMatch(/^Reply-To: .*<rahima@mail\.test>$/im)
    expect(mail?.head).not.toMatch(/^Bcc:|victim@mail\.test>/im)
    expect(mail?.text).toContain('ধান কবে বুনব?')
    expect(mail?.text).toContain(
      `http://admin.blog.test/admin/collections/contact-messages/${row?.id}`,
    )
    expect((await kept('ধান কবে বুনব?\nBcc: victim@mail.test'))[0]?.mail).toBe('sent')
    await runJobs()
    expect(post.mails).toEqual([])
  })

  it('is taken from forms of both kinds', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(good('multipart'))) form.append(name, value)
    form.append('file', new Blob(['x']), 'x.txt')
    expect((await send(form)).status).toBe(202)
    const encoded = new URLSearchParams(good('urlencoded')).toString()
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await send(encoded, { headers: type })).status).toBe(202)
    expect((await kept('multipart'))[0]?.email).toBe('rahima@mail.test')
    expect((await kept('urlencoded'))[0]?.name).toBe('রহিমা')
  })

  it('is one when the button is pressed twice', async () => {
    const twice = await Promise.all([send(good('twice')), send(good('twice'))])
    expect(twice.map(({ status }) => status)).toEqual([202, 202])
    expect(await send(good('twice'))).toMatchObject({ status: 202 })
    expect(await kept('twice')).toHaveLength(1)
  })

  it('that looks like spam gets the same answer, is kept as spam and mailed to nobody', async () => {
    await runJobs()
    post.mails.length = 0
    const answers = [
      await send({ ...good('spam 1'), website: 'x' }),
      await send({ ...good('spam 2'), shownAt: new Date().toISOString() }),
      await send(good('spam http://a.test http://b.test http://c.test')),
    ]
    expect(answers.map(({ status, json }) => [status, json])).toEqual(
      Array.from({ length: 3 }, () => [202, { received: true }]),
    )
    expect((await kept('spam 1'))[0]).toMatchObject({
      state: 'spam',
      mail: 'none',
      spamReasons: ['trap'],
    })
    expect((await kept('spam 2'))[0]?.spamReasons).toEqual(['too-fast'])
    await runJobs()
    expect(post.mails).toEqual([])
  })

  it('with wrong fields is refused in the language of the reader, every field named', async () => {
    const wrong = { name: '', email: 'x', message: '' }
    const bengali = await send(wrong)
    expect(bengali.status).toBe(400)
    expect(bengali.head.get('content-type')).toBe('application/problem+json')
    expect(bengali.json).toMatchObject({
      type: 'urn:ekagro:problem:contact-missing',
      field: 'name',
      detail: 'নাম (“name”) ঘরটি খালি। পূরণ করুন।',
    })
    expect(bengali.json.errors.map(({ data }) => data.field)).toEqual(['name', 'email', 'message'])
    const english = await send(wrong, { headers: { 'Accept-Language': 'en' } })
    expect(english.json.detail).toBe('Name (“name”) is empty. Please fill it in.')
    expect((await send(wrong, { query: '?language=en' })).json.detail).toMatch(/^Name/)
  })

  it.each([
    ['a list', '[]', 'application/json', 400, 'unreadable'],
    ['half an object', '{', 'application/json', 400, 'unreadable'],
    ['nothing', 'null', 'application/json', 400, 'unreadable'],
    ['a form without its border', 'x', 'multipart/form-data', 400, 'unreadable'],
    ['plain text', 'x', 'text/plain', 415, 'type'],
    ['too much', 'x'.repeat(64 * 1024 + 1), 'application/json', 413, 'too-large'],
  ])('that is %s is refused', async (_, body, type, status, code) => {
    const answer = await send(body, { headers: { 'Content-Type': type } })
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('is taken from pages of the blog alone', async () => {
    const own = await send(good('from a page'), { headers: { Origin: 'https://www.blog.test' } })
    expect(own.status).toBe(202)
    expect(own.head.get('access-control-allow-origin')).toBe('https://www.blog.test')
    const preflight = await send(undefined, {
      method: 'OPTIONS',
      headers: { Origin: 'https://blog.test', 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.head.get('access-control-allow-methods')).toBe('POST')
    for (const Origin of ['https://evil.test', 'null']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const foreign = await send(good('from elsewhere'), { headers: { Origin } })
      expect([foreign.status, foreign.json.code]).toEqual([403, 'foreign-origin'])
    }
    expect(await kept('from elsewhere')).toEqual([])
    expect((await send(undefined, { method: 'GET' })).status).toBe(405)
  })

  it('is the sixth of one reader in ten minutes: refused, with when to come again', async () => {
    const from = '198.51.100.7'
    for (let count = 1; count <= 5; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- counted one by one
      expect((await send(good(`number ${count}`), { from })).status).toBe(202)
    }
    const sixth = await send(good('number 6'), { from })
    expect([sixth.status, sixth.json.code]).toEqual([429, 'too-many-requests'])
    expect(Number(sixth.head.get('retry-after'))).toBeGreaterThan(0)
    expect((await send(good('number 6'), { from: '198.51.100.8' })).status).toBe(202)
  })

  it('that a frontend’s server passes on is counted by its reader, with a key that somebody has', async () => {
    const made = await cms.http('POST', '/api/api-keys', {
      token: people.admin.token,
      body: { label: 'Site', scopes: ['read'], user: people.editor.id },
    })
    const { doc } = (await made.json()) as { doc: { id: string } }
    const shown = await cms.http('GET', `/api/api-keys/${doc.id}`, { token: people.admin.token })
    const { key } = (await shown.json()) as { key: string }
    const headers = { Authorization: `api-keys API-Key ${key}` }
    const from = '198.51.100.20'
    const ask = (message: string, address?: string) =>
      send({ ...good(message), ...(address ? { address } : {}) }, { headers, from })
    for (let count = 1; count <= 5; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- counted one by one
      expect((await ask(`passed on ${count}`, '192.0.2.1')).status).toBe(202)
    }
    expect((await ask('passed on 6', '192.0.2.1')).status).toBe(429)
    expect((await ask('passed on 7', '192.0.2.2')).status).toBe(202)
    expect((await ask('passed on 8')).status).toBe(202)
    expect(JSON.stringify(await kept('passed on 7'))).not.toContain('192.0.2.2')
    const unknown = await send(good('no key'), {
      headers: { Authorization: `api-keys API-Key ek_${'x'.repeat(43)}` },
    })
    expect([unknown.status, unknown.json.code]).toEqual([401, 'unknown-key'])
  })

  it('is refused while the form is switched off', async () => {
    await set({ isOpen: false })
    const answer = await send(good('closed'))
    expect([answer.status, answer.json.code]).toEqual([404, 'closed'])
    await set({ isOpen: true })
  })
})

describe('a kept message', () => {
  it('is changed by editors in its state alone, and made by nobody', async () => {
    await send(good('to be dealt with'))
    const [row] = await kept('to be dealt with')
    const at = `/api/contact-messages/${row?.id}`
    const { token } = people.editor
    const change = { state: 'answered', message: 'other', email: 'other@mail.test' }
    expect((await cms.http('PATCH', at, { token, body: change })).status).toBe(200)
    expect((await kept('to be dealt with'))[0]).toMatchObject({
      state: 'answered',
      email: 'rahima@mail.test',
    })
    expect((await cms.http('GET', at)).status).toBe(403)
    expect((await cms.http('GET', at, { token: people.author.token })).status).toBe(403)
    const made = await cms.http('POST', '/api/contact-messages', {
      token: people.admin.token,
      body: { ...good('by hand'), key: 'x' },
    })
    expect(made.status).toBe(403)
  })

  it('is deleted when its days are over, spam sooner', async () => {
    await send(good('to be deleted'))
    await send({ ...good('spam to be deleted'), website: 'x' })
    const inDays = (days: number) => Date.now() + days * 86_400_000
    await purgeMessages(cms.payload, inDays(29))
    expect(await kept('spam to be deleted')).toHaveLength(1)
    await purgeMessages(cms.payload, inDays(31))
    expect(await kept('spam to be deleted')).toEqual([])
    await purgeMessages(cms.payload, inDays(364))
    expect(await kept('to be deleted')).toHaveLength(1)
    await set({ keepDays: 10 })
    await purgeMessages(cms.payload, inDays(11))
    expect(await kept('to be deleted')).toEqual([])
    await set({ keepDays: 365 })
  })

  it('waits for a mail server that does not take it, and says so when it is given up', async () => {
    await runJobs()
    post.mails.length = 0
    post.refuse('The box is full')
    await send(good('refused by the mail server'))
    await runJobs()
    const [row] = await kept('refused by the mail server')
    expect(row).toMatchObject({ mail: 'waiting' })
    expect(row?.mailError).toContain('The box is full')
    await cms.payload.update({
      collection: 'contact-messages',
      id: row!.id,
      data: { mailAttempts: 4 },
    })
    await cms.payload.jobs.queue({ task: 'mail-contact-message', input: { message: row!.id } })
    await runJobs()
    expect((await kept('refused by the mail server'))[0]?.mail).toBe('failed')
    post.refuse(null)
  })

  it('that a killed process left is mailed later, and one that was being mailed is not mailed twice', async () => {
    post.mails.length = 0
    for (const [message, mail] of [
      ['left waiting', 'waiting'],
      ['left sending', 'sending'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      await cms.payload.create({
        collection: 'contact-messages',
        data: { ...good(message), state: 'new', mail, key: message },
      })
    }
    await mailLost(cms.payload, Date.now() + 8 * 3_600_000)
    await runJobs()
    expect(post.mails.map(({ text }) => text.includes('left waiting'))).toEqual([true])
    expect((await kept('left sending'))[0]).toMatchObject({ mail: 'failed' })
  })
})

describe('the test of the form', () => {
  const ask = async (token?: string) => {
    const response = await cms.http('POST', '/api/contact/test', token ? { token } : {})
    return { status: response.status, json: (await response.json()) as { trouble: string | null } }
  }
  const reading = () =>
    contactReader.read({ payload: cms.payload }) as Promise<{
      isOpen: boolean
      deliveredAt: string | null
      failedAt: string | null
      receivedAt: string | null
    }>

  it('is made by administrators, arrives, and is evidence for the report', async () => {
    expect((await ask()).status).toBe(401)
    expect((await ask(people.editor.token)).status).toBe(403)
    expect((await reading()).deliveredAt).toBeNull()
    post.mails.length = 0
    const { status, json } = await ask(people.admin.token)
    expect(status).toBe(200)
    expect(json).toMatchObject({ to: 'owner@mail.test', delivered: true, trouble: null })
    expect(post.mails.map(({ to }) => to)).toEqual([['owner@mail.test']])
    const read = await reading()
    expect(read).toMatchObject({ isOpen: true, failedAt: null })
    expect(Math.abs(Date.parse(read.deliveredAt ?? '') - Date.now())).toBeLessThan(60_000)
    expect(read.receivedAt).not.toBeNull()
  })

  it('counts for the address it was sent to', async () => {
    await set({ mailTo: 'other@mail.test' })
    expect((await reading()).deliveredAt).toBeNull()
    await set({ mailTo: 'owner@mail.test' })
    expect((await reading()).deliveredAt).not.toBeNull()
  })

  it('cannot be written by hand', async () => {
    const lastTest = { at: '2020-01-01T00:00:00.000Z', delivered: false, to: 'x', trouble: 'x' }
    await cms.http('POST', '/api/globals/contact', {
      token: people.admin.token,
      body: { lastTest, mostLinks: 3 },
    })
    const { lastTest: now, mostLinks } = await cms.payload.findGlobal({ slug: 'contact' })
    expect(now?.delivered).toBe(true)
    expect(mostLinks).toBe(3)
  })

  it('says when it did not get through', async () => {
    post.refuse('No such box')
    expect((await ask(people.admin.token)).json.trouble).toContain('No such box')
    post.refuse(null)
    expect((await reading()).failedAt).not.toBeNull()
    await set({ mailTo: '' })
    expect((await ask(people.admin.token)).json.trouble).toBe('no-address')
  })
})

describe('without mail', () => {
  it('messages are kept and shown, and the test says so', async () => {
    const silent = await createCms()
    try {
      const { admin } = await createPeople(silent)
      await silent.payload.updateGlobal({ slug: 'contact', data: { mailTo: 'a@b.test' } })
      const sent = await silent.http('POST', '/api/contact', { body: good('kept') })
      expect(sent.status).toBe(202)
      const { docs } = await silent.payload.find({ collection: 'contact-messages' })
      expect(docs).toMatchObject([{ message: 'kept', mail: 'none', state: 'new' }])
      const test = await silent.http('POST', '/api/contact/test', { token: admin.token })
      expect(await test.json()).toMatchObject({ delivered: false, trouble: 'no-mail' })
    } finally {
      await silent.close()
    }
  })
})
