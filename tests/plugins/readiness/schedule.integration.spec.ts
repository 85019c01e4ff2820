import { describe, expect } from 'vitest'

import { reportWhenDue } from '../../../plugins/readiness/gather/startSchedule'
import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

const hour = 3_600_000
const day = 24 * hour

type Settings = { reports?: 'off' | 'daily' | 'weekly'; weekday?: string; hour?: number }

const plan = ({ payload }: Cms, data: Settings) =>
  payload.updateGlobal({ slug: 'readiness-settings', data: data as never })

const runnerUntil = async ({ payload }: Cms, until: Date): Promise<void> => {
  const leases = await openLeaseStore({ payload, name: 'jobs' })
  await leases.take({ holder: 'a runner', now: Date.now(), until: until.getTime() })
}

const ask = ({ payload }: Cms, now: Date) => reportWhenDue({ payload, now })

describe('reports that are made by themselves', () => {
  test('are off until somebody plans them', async ({ cms }) => {
    await runnerUntil(cms, new Date(Date.now() + 30 * day))
    expect(await ask(cms, new Date(Date.now() + 2 * day))).toBeNull()
  })

  test('are asked for once when due, by whoever asks first', async ({ cms }) => {
    await plan(cms, { reports: 'daily', hour: 6 })
    // Settings that were just changed make up for nothing.
    expect(await ask(cms, new Date())).toBeNull()
    const tomorrow = new Date(Date.now() + day)
    const asked = await Promise.all([ask(cms, tomorrow), ask(cms, tomorrow), ask(cms, tomorrow)])
    expect(asked.filter((id) => id !== null)).toHaveLength(1)
    await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    const { docs } = await cms.payload.find({ collection: 'reports', depth: 0 })
    expect(
      docs.map(({ state, profile, requestedBy = null }) => ({ state, profile, requestedBy })),
    ).toEqual([{ state: 'done', profile: 'official', requestedBy: null }])
  })

  test('wait for a runner of jobs', async ({ cms }) => {
    const leases = await openLeaseStore({ payload: cms.payload, name: 'jobs' })
    await leases.release('a runner')
    expect(await ask(cms, new Date(Date.now() + 3 * day))).toBeNull()
    await runnerUntil(cms, new Date(Date.now() + 30 * day))
    expect(await ask(cms, new Date(Date.now() + 3 * day))).not.toBeNull()
    await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
  })

  test('judge by the profile of the settings, which administrators change', async ({ cms }) => {
    const { admin, editor } = await createPeople(cms)
    const change = (token: string) =>
      cms.http('POST', '/api/globals/readiness-settings', { token, body: { profile: 'strict' } })
    expect((await change(editor.token)).status).toBe(403)
    expect((await change(admin.token)).status).toBe(200)
    expect((await cms.http('POST', '/api/readiness/run', { token: editor.token })).status).toBe(202)
    await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    const answer = await cms.http('GET', '/api/readiness', { token: editor.token })
    const { report } = (await answer.json()) as { report: { profile: string } }
    expect(report.profile).toBe('strict')
    const history = await cms.http('GET', '/api/readiness/history', { token: editor.token })
    const { reports } = (await history.json()) as { reports: { profile: string }[] }
    expect(reports.map(({ profile }) => profile)).toEqual(['official', 'official', 'strict'])
  })

  test('have their history told from reports kept before there were figures', async ({ cms }) => {
    const { docs } = await cms.payload.find({
      collection: 'reports',
      sort: 'createdAt',
      limit: 1,
      depth: 0,
    })
    await cms.payload.update({
      collection: 'reports',
      id: docs[0]!.id,
      data: { summary: null },
      depth: 0,
    })
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: 'author@blog.test', password: 'a long enough password' },
    })
    const history = await cms.http('GET', '/api/readiness/history', { token: token ?? '' })
    const { reports } = (await history.json()) as {
      reports: { id: string; counts: Record<string, number>; changes: unknown }[]
    }
    expect(reports).toHaveLength(3)
    expect(reports[0]?.id).toBe(docs[0]!.id)
    expect(Object.values(reports[0]!.counts).reduce((sum, count) => sum + count, 0)).toBe(60)
    expect(reports.map(({ changes }) => changes === null)).toEqual([true, false, false])
  })
})
