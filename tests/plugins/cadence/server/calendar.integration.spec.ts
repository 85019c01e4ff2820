import { describe, expect } from 'vitest'

import type { CalendarAnswer, CalendarEntry } from '../../../../plugins/cadence/domain/calendar'
import type { SaidForecast } from '../../../../plugins/cadence/domain/sayForecast'
import { openLeaseStore } from '../../../../src/work/lease/openLeaseStore'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { createPeople } from '../../../support/people'
import { addSource, copied, own, runJobs } from '../../originality/server/library'

const hour = 3_600_000
const later = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const monthOf = (at: string) => at.slice(0, 7)

type People = Awaited<ReturnType<typeof createPeople>>
type Refusal = { errors: { message: string; data?: { code: string; field?: string } }[] }

/** Ids are of another shape on each database; this one is nobody's on both. */
const nobody = (id: string) =>
  id.replace(/[0-9a-f]{4}$/, (end) => (end === 'ffff' ? '0000' : 'ffff'))

/** A few words that no other draft has: the gate keeps texts that stand in two posts. */
const draft = async ({ payload }: Cms, title: string, owner?: string) => {
  const made = await payload.create({
    collection: 'posts',
    data: { title, body: body(`${title} ${title} ${title}`), ...(owner ? { owner } : {}) },
    draft: true,
  })
  return String(made.id)
}
const plan = async (cms: Cms, token: string, wish: unknown) => {
  const response = await cms.http('POST', '/api/cadence/schedule', { token, body: wish })
  const answer = (await response.json()) as Refusal & { at: string | null; previous: string | null }
  return { status: response.status, answer, ...answer.errors?.[0]?.data }
}
const calendar = async (cms: Cms, token: string, month?: string) => {
  const response = await cms.http('GET', `/api/cadence/calendar${month ? `?month=${month}` : ''}`, {
    token,
  })
  expect(response.status).toBe(200)
  return (await response.json()) as CalendarAnswer
}
type Cadence = {
  posts: number
  forecast: { kind: string }
  said: SaidForecast
  planned: { post: string }[]
  overdue: CalendarEntry[]
}
const cadence = async (cms: Cms, token: string, language = 'en') => {
  const response = await cms.http('GET', `/api/cadence?language=${language}`, { token })
  expect(response.status).toBe(200)
  return (await response.json()) as Cadence
}
/** A job whose time has come, as the admin's own form or an import queues it. */
const due = ({ payload }: Cms, post: string, user?: string) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'posts', value: post },
      ...(user ? { user: { relationTo: 'users' as const, value: user } } : {}),
    },
    waitUntil: new Date(Date.now() - 2 * hour),
  })

let people: People

describe('the calendar', () => {
  test('is for whoever is signed in', async ({ cms }) => {
    people = await createPeople(cms)
    for (const [method, path] of [
      ['GET', '/api/cadence'],
      ['GET', '/api/cadence/calendar'],
      ['POST', '/api/cadence/schedule'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- three addresses
      expect((await cms.http(method, path, method === 'POST' ? { body: {} } : {})).status).toBe(401)
    }
  })

  test('of an empty blog has a month, no posts and a forecast', async ({ cms }) => {
    const { weeks, entries, drafts, overdue, mayPublish, month, today } = await calendar(
      cms,
      people.editor.token,
    )
    expect({ entries, drafts, overdue, mayPublish }).toEqual({
      entries: [],
      drafts: [],
      overdue: [],
      mayPublish: true,
    })
    expect(today.startsWith(month)).toBe(true)
    expect(weeks.flatMap(({ days }) => days).length % 7).toBe(0)
    const { said, forecast } = await cadence(cms, people.editor.token)
    expect(forecast.kind).toBe('none')
    expect(said.outlook).toMatch(/^Nothing of substance has been published yet/)
    expect((await cadence(cms, people.editor.token, 'bn-BD')).said.streak).toMatch(/ধারা শুরু হবে/)
  })

  test('refuses a month that is none', async ({ cms }) => {
    for (const month of ['2026-13', '2026', 'next', '2026-1']) {
      // oxlint-disable-next-line no-await-in-loop -- four addresses
      const response = await cms.http('GET', `/api/cadence/calendar?month=${month}`, {
        token: people.author.token,
      })
      expect(response.status).toBe(400)
    }
  })

  test('plans a draft, moves it, and takes it off again', async ({ cms }) => {
    const { token, id: editor } = people.editor
    const post = await draft(cms, 'আগামী সপ্তাহের লেখা')
    expect((await calendar(cms, token)).drafts).toEqual([
      { post, title: 'আগামী সপ্তাহের লেখা', mayMove: true },
    ])
    const [first, second] = [later(30), later(80)]
    expect((await plan(cms, token, { post, at: first })).answer).toEqual({
      post,
      at: first,
      previous: null,
    })
    const shown = await calendar(cms, token, monthOf(first))
    expect(shown.drafts).toEqual([])
    expect(shown.entries).toMatchObject([
      { post, at: first, state: 'scheduled', mayMove: true, reason: null },
    ])
    const { docs } = await cms.payload.find({ collection: 'payload-jobs' })
    expect(docs.find(({ taskSlug }) => taskSlug === 'schedulePublish')?.input).toMatchObject({
      type: 'publish',
      user: { relationTo: 'users', value: editor },
    })

    expect((await plan(cms, token, { post, at: second })).answer.previous).toBe(first)
    const moved = await calendar(cms, token, monthOf(second))
    expect(moved.entries.filter((entry) => entry.post === post)).toMatchObject([{ at: second }])
    expect((await cadence(cms, token)).planned).toMatchObject([{ post }])

    expect((await plan(cms, token, { post, at: null })).answer).toEqual({
      post,
      at: null,
      previous: second,
    })
    expect((await calendar(cms, token)).drafts).toMatchObject([{ post }])
    expect((await plan(cms, token, { post, at: null })).answer.previous).toBeNull()
  })

  test('shows a draft by the title it has now', async ({ cms }) => {
    const { drafts } = await calendar(cms, people.editor.token)
    const post = drafts[0]!.post
    await cms.payload.update({
      collection: 'posts',
      id: post,
      data: { title: 'নতুন শিরোনাম' },
      draft: true,
    })
    expect((await calendar(cms, people.editor.token)).drafts[0]?.title).toBe('নতুন শিরোনাম')
  })

  test('refuses what is past, far off, or no time, and names the field', async ({ cms }) => {
    const { token } = people.editor
    const post = (await calendar(cms, token)).drafts[0]!.post
    expect(await plan(cms, token, { post, at: later(-1) })).toMatchObject({
      status: 422,
      code: 'past',
      field: 'at',
    })
    expect(await plan(cms, token, { post, at: later(24 * 366 * 6) })).toMatchObject({
      status: 422,
      code: 'too-far',
    })
    for (const at of [
      'tomorrow',
      '2026-12-01',
      '2026-12-01T09:00',
      42,
      undefined,
      '2099-99-99T00:00Z',
    ])
      // oxlint-disable-next-line no-await-in-loop -- a few words
      expect(await plan(cms, token, { post, at })).toMatchObject({ status: 400, field: 'at' })
    for (const wish of [{}, { post: 7, at: null }])
      // oxlint-disable-next-line no-await-in-loop -- a few words
      expect(await plan(cms, token, wish)).toMatchObject({ status: 400, field: 'post' })
    for (const wish of [[], 'x'])
      // oxlint-disable-next-line no-await-in-loop -- a few words
      expect(await plan(cms, token, wish)).toMatchObject({ status: 400 })
    expect(await plan(cms, token, { post: nobody(post), at: later(1) })).toMatchObject({
      status: 404,
    })
    expect((await calendar(cms, token)).drafts).toHaveLength(1)
  })

  test('lets authors plan what they may publish, and nothing else', async ({ cms }) => {
    const { author, editor } = people
    const theirs = await draft(cms, 'লেখকের খসড়া', author.id)
    const other = await draft(cms, 'সম্পাদকের খসড়া', editor.id)
    const wish = { post: theirs, at: later(5) }
    expect(await plan(cms, author.token, wish)).toMatchObject({ status: 403, field: 'post' })
    expect(await plan(cms, author.token, { post: other, at: later(5) })).toMatchObject({
      status: 404,
    })
    const shown = await calendar(cms, author.token)
    expect(shown.mayPublish).toBe(false)
    expect(shown.drafts).toEqual([{ post: theirs, title: 'লেখকের খসড়া', mayMove: false }])

    await cms.payload.updateGlobal({ slug: 'blog', data: { authorsMayPublish: true } })
    expect((await plan(cms, author.token, wish)).status).toBe(200)
    expect(await plan(cms, author.token, { post: other, at: later(5) })).toMatchObject({
      status: 404,
    })
    expect((await calendar(cms, author.token, monthOf(wish.at))).mayPublish).toBe(true)
    await plan(cms, author.token, { post: theirs, at: null })
    await cms.payload.updateGlobal({ slug: 'blog', data: { authorsMayPublish: false } })
  })

  test('shows a post on the day of the blog once it is published', async ({ cms }) => {
    const { token } = people.editor
    const post = await draft(cms, 'রাতের লেখা')
    await due(cms, post, people.editor.id)
    await runJobs(cms)
    const shown = await calendar(cms, token)
    expect(shown.entries.find((entry) => entry.post === post)).toMatchObject({
      state: 'published',
      day: shown.today,
      mayMove: false,
      isShort: true,
    })
    expect(shown.overdue).toEqual([])
    expect(await plan(cms, token, { post, at: later(3) })).toMatchObject({
      status: 409,
      code: 'published',
    })
    // A time zone in which it is another day.
    const zone = new Date().getUTCHours() < 12 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati'
    await cms.payload.updateGlobal({ slug: 'blog', data: { timeZone: zone } })
    const there = await calendar(cms, token)
    await cms.payload.updateGlobal({ slug: 'blog', data: { timeZone: 'Asia/Dhaka' } })
    expect(there.today).not.toBe(new Date().toISOString().slice(0, 10))
    expect(there.entries.find((entry) => entry.post === post)?.day).toBe(there.today)
  })

  test('begins the week where the blog does', async ({ cms }) => {
    const { token } = people.editor
    for (const first of ['6', '0', '1'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one setting after the other
      await cms.payload.updateGlobal({ slug: 'blog', data: { firstDayOfWeek: first } })
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { weeks } = await calendar(cms, token, '2026-11')
      const day = new Date(`${weeks[0]!.days[0]}T00:00:00Z`).getUTCDay()
      expect(day).toBe(Number(first))
    }
    await cms.payload.updateGlobal({ slug: 'blog', data: { firstDayOfWeek: '6' } })
  })

  test('tells that nobody runs jobs, or that the runner is late', async ({ cms }) => {
    const { token } = people.editor
    const post = await draft(cms, 'অপেক্ষায় থাকা লেখা')
    await due(cms, post)
    const stateOf = async () =>
      (await cadence(cms, token)).overdue.find((one) => one.post === post)?.state
    expect(await stateOf()).toBe('runner-off')
    const leases = await openLeaseStore({ payload: cms.payload, name: 'jobs' })
    const now = Date.now()
    await leases.take({ holder: 'a runner', now, until: now + hour })
    expect(await stateOf()).toBe('late')
    await leases.release('a runner')
    await plan(cms, token, { post, at: null })
    expect(await stateOf()).toBeUndefined()
  })

  test('tells of a schedule that broke, and lets it be planned anew', async ({ cms }) => {
    const { token } = people.editor
    const post = await draft(cms, 'কর্তার লেখা')
    await due(cms, post, nobody(people.editor.id))
    await runJobs(cms)
    const { overdue } = await calendar(cms, token)
    expect(overdue).toMatchObject([{ post, state: 'failed', mayMove: true }])
    expect(overdue[0]?.reason).not.toBe('')
    expect(Math.abs(Date.parse(overdue[0]!.at) - Date.now())).toBeLessThan(3 * hour)
    const at = later(4)
    expect((await plan(cms, token, { post, at })).answer).toMatchObject({ at, previous: null })
    expect((await calendar(cms, token)).overdue).toEqual([])
    await plan(cms, token, { post, at: null })
  })

  test('tells why the gate refused, in words and with rights of whoever asks', async ({ cms }) => {
    const { author, editor } = people
    await addSource(cms)
    const made = await cms.payload.create({
      collection: 'posts',
      data: { title: 'নদীর কথা', body: body(own, copied), owner: author.id },
    })
    const post = String(made.id)
    await runJobs(cms)
    await due(cms, post, editor.id)
    await runJobs(cms)

    const [forEditor] = (await cadence(cms, editor.token)).overdue
    expect(forEditor).toMatchObject({ post, state: 'refused', mayMove: true })
    expect(forEditor?.reason).toMatch(/^প্রকাশ করা হয়নি: .*The old paper/)
    const [forAuthor] = (await calendar(cms, author.token)).overdue
    expect(forAuthor).toMatchObject({ post, state: 'refused', mayMove: false })
    expect(forAuthor?.reason).toMatch(/^প্রকাশ করা হয়নি/)
    expect(forAuthor?.reason).not.toContain('The old paper')
    const english = await cms.http('GET', '/api/cadence/calendar', {
      token: editor.token,
      headers: { Cookie: 'payload-lng=en' },
    })
    expect(((await english.json()) as CalendarAnswer).overdue[0]?.reason).toMatch(/^Not published/)

    await cms.payload.update({
      collection: 'posts',
      id: post,
      data: { body: body(own) },
      draft: true,
    })
    const [changed] = (await cadence(cms, editor.token)).overdue
    expect(changed?.reason).toMatch(/^প্রকাশ করা হয়নি/)
    expect(changed?.reason).not.toContain('The old paper')
    expect((await plan(cms, editor.token, { post, at: later(1) })).status).toBe(200)
    expect((await calendar(cms, editor.token)).overdue).toEqual([])
  })

  test('keeps a broken schedule’s words from authors who did not plan it', async ({ cms }) => {
    const post = await draft(cms, 'লেখকের আরেকটি', people.author.id)
    await due(cms, post, nobody(people.editor.id))
    await runJobs(cms)
    const { overdue } = await calendar(cms, people.author.token)
    expect(overdue.find((one) => one.post === post)).toMatchObject({
      state: 'failed',
      reason: null,
    })
  })
})
