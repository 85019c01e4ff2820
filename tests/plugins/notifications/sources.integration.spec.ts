import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { tellOfFailures } from '../../../plugins/cadence/gather/tellOfFailures'
import { wasRefused } from '../../../plugins/originality/gate/wasRefused'
import type { Report } from '../../../plugins/readiness/domain/report'
import { reportOf } from '../../../plugins/readiness/domain/reportOf'
import { keepReport } from '../../../plugins/readiness/gather/keepReport'
import { keepOutcome } from '../../../plugins/webhooks/gather/keepOutcome'
import { closeStores } from '../../../src/cms/openStores'
import type { Webhook, WebhookDelivery } from '../../../src/payload-types'
import { body } from '../../support/body'
import { type Cms, createCms } from '../../support/cms'
import { startMailServer } from '../../support/mailServer'
import { createPeople } from '../../support/people'
import { addSource, copied, own, runJobs } from '../originality/server/library'

const post = await startMailServer()
let cms: Cms & { close(): Promise<void> }
let people: Awaited<ReturnType<typeof createPeople>>

/** What was told, one line a person: kind, person, state of the mail. */
const told = async (): Promise<string[]> => {
  const { docs } = await cms.payload.find({ collection: 'notices', limit: 0, depth: 0 })
  const nameOf = (id: unknown) =>
    Object.entries(people).find(([, person]) => person.id === id)?.[0] ?? 'nobody'
  return docs.map(({ kind, user, mail }) => `${kind} ${nameOf(user)} ${mail}`).toSorted()
}
const schedule = async (id: string, user: string) => {
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'posts', value: id },
      user: { relationTo: 'users', value: user },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await runJobs(cms)
}
const lookForFailures = (now = new Date()) =>
  tellOfFailures({ payload: cms.payload, options: { wasRefused }, now })

beforeAll(async () => {
  cms = await createCms({ smtpUrl: post.url, gateBudget: 30_000 })
  // What looks by itself once a minute would get in between; stores open again when they are asked for.
  await closeStores(cms.payload)
  cms.payload.logger.level = 'silent'
  people = await createPeople(cms)
  await addSource(cms)
})
afterAll(async () => {
  await cms.close()
  await post.stop()
})
beforeEach(async () => {
  await runJobs(cms)
  await cms.payload.delete({ collection: 'notices', where: {} })
  post.mails.length = 0
})

describe('what is told', () => {
  it('of a schedule that the gate refused: once, and the gate’s own mail is the only one', async () => {
    const { id } = await cms.payload.create({
      collection: 'posts',
      data: { title: 'নদীর কথা', body: body(own, copied), owner: people.author.id },
      draft: true,
    })
    await runJobs(cms)
    await schedule(String(id), people.editor.id)
    await lookForFailures()
    await runJobs(cms)
    expect(await told()).toEqual([
      'publication-refused admin none',
      'publication-refused author none',
      'publication-refused editor none',
    ])
    expect(post.mails.map(({ to }) => to.join()).toSorted()).toEqual([
      'admin@blog.test',
      'author@blog.test',
      'editor@blog.test',
    ])
    // Whoever wants no such mail gets none from the gate either.
    post.mails.length = 0
    await cms.payload.update({
      collection: 'users',
      id: people.editor.id,
      data: { mailPublicationRefused: false },
    })
    await schedule(String(id), people.admin.id)
    expect(post.mails.map(({ to }) => to.join()).toSorted()).toEqual([
      'admin@blog.test',
      'author@blog.test',
    ])
  })

  it('of a schedule that broke: once, while it is news, and not once the post is public', async () => {
    const { id } = await cms.payload.create({
      collection: 'posts',
      data: { title: 'ভাঙা', body: body('Words of nobody else, set down for this one.') },
      draft: true,
    })
    const nobody = people.admin.id.replace(/[0-9a-f]{4}$/, (end) =>
      end === 'ffff' ? '0000' : 'ffff',
    )
    await schedule(String(id), nobody)
    await lookForFailures(new Date(Date.now() + 25 * 3_600_000))
    expect(await told()).toEqual([])
    await lookForFailures()
    await lookForFailures()
    const lines = ['schedule-failed admin', 'schedule-failed editor']
    expect((await told()).map((line) => line.replace(/ \w+$/, ''))).toEqual(lines)
    await cms.payload.delete({ collection: 'notices', where: {} })
    await cms.payload.update({ collection: 'posts', id, data: { _status: 'published' } })
    await lookForFailures(new Date(Date.now() + 600_000))
    expect(await told()).toEqual([])
  })

  it('of matches in what was handed in, and not of what is being written', async () => {
    const data = { title: 'ধার করা', body: body(copied), owner: people.author.id }
    const { id } = await cms.payload.create({ collection: 'posts', data, draft: true })
    await runJobs(cms)
    expect(await told()).toEqual([])
    await cms.payload.update({
      collection: 'posts',
      id,
      data: { review: 'in-review' },
      draft: true,
    })
    await runJobs(cms)
    expect((await told()).map((line) => line.replace(/ \w+$/, ''))).toEqual([
      'flag-waiting admin',
      'flag-waiting author',
      'flag-waiting editor',
    ])
    const { docs } = await cms.payload.find({ collection: 'notices', limit: 1 })
    expect(docs[0]?.values).toMatchObject({ title: 'ধার করা' })
    // The author may not know which source it is.
    expect(JSON.stringify(docs)).not.toContain('The old paper')
  })

  it('of a report with another verdict than the one before', async () => {
    const report = (verdict: Report['verdict'], profile: Report['profile'] = 'official') =>
      keepReport({
        payload: cms.payload,
        report: { ...reportOf({ findings: new Map() }), verdict, profile },
      })
    await report('not-ready')
    await report('nearly-ready', 'strict')
    await report('not-ready')
    expect(await told()).toEqual([])
    await report('nearly-ready')
    const { docs } = await cms.payload.find({ collection: 'notices', limit: 0 })
    expect(docs.map(({ values }) => values)).toEqual([
      { from: 'not-ready', to: 'nearly-ready' },
      { from: 'not-ready', to: 'nearly-ready' },
    ])
  })

  it('of a reader’s message, mailed to nobody twice, and not of spam', async () => {
    await cms.payload.updateGlobal({ slug: 'contact', data: { mailTo: 'admin@blog.test' } })
    const send = (message: string, website = '') =>
      cms.http('POST', '/api/contact', {
        body: { name: 'Rahima', email: 'rahima@mail.test', message, website },
      })
    expect((await send('Hello.')).status).toBe(202)
    expect((await send('Buy.', 'x')).status).toBe(202)
    await runJobs(cms)
    await runJobs(cms)
    expect(await told()).toEqual(['contact-message admin none', 'contact-message editor sent'])
    expect(post.mails.map(({ to }) => to.join()).toSorted()).toEqual([
      'admin@blog.test',
      'editor@blog.test',
    ])
  })

  it('of a webhook that gave up, to administrators, and not of one that is tried again or was a test', async () => {
    const { payload } = cms
    const webhook = (await payload.create({
      collection: 'webhooks',
      data: { name: 'Site', address: 'https://hooks.invalid/', events: ['post.published'] },
    })) as Webhook
    const deliver = async (attempt: number, once = false) => {
      const delivery = (await payload.create({
        collection: 'webhook-deliveries',
        data: {
          webhook: webhook.id,
          event: 'post.published',
          state: 'waiting',
          message: `m ${attempt} ${once}`,
          attempt,
          body: '{}',
        },
        depth: 0,
      })) as WebhookDelivery
      const failed = { kind: 'failed' as const, statusCode: 500, error: null, answer: null }
      await keepOutcome({
        payload,
        webhook,
        delivery,
        result: { ...failed, duration: 1, retryAt: null },
        once,
      })
    }
    await deliver(0)
    await deliver(7, true)
    expect(await told()).toEqual([])
    await deliver(7)
    expect((await told()).map((line) => line.replace(/ \w+$/, ''))).toEqual([
      'webhook-gave-up admin',
    ])
  })
})
