import { describe, expect } from 'vitest'

import { qualityAnalyser } from '../../../plugins/quality/analyser'
import type { PresentedRebuild } from '../../../plugins/readiness/gather/presentRebuild'
import { openFactsStore } from '../../../plugins/readiness/gather/openFactsStore'
import { rebuildSlice } from '../../../plugins/readiness/gather/rebuildSlice'
import { readRebuild, stopOfRebuild } from '../../../plugins/readiness/gather/rebuildState'
import { readinessTasks } from '../../../plugins/readiness/tasks'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople, type Person } from '../../support/people'

const posts = 230

/** Writes published posts straight into the database: their hooks are not what is looked at here. */
const seed = async ({ payload }: Cms) => {
  for (let index = 0; index < posts; index += 1) {
    const at = new Date().toISOString()
    // oxlint-disable-next-line no-await-in-loop -- SQLite takes one write at a time
    await payload.db.create({
      collection: 'posts',
      data: {
        title: `Post ${index}`,
        body: body(`We cooked rice ${index} times.`),
        _status: 'published',
        createdAt: at,
        updatedAt: at,
      },
    })
  }
}

const analysers = [qualityAnalyser]
const slice = ({ payload }: Cms, length?: number) =>
  rebuildSlice({
    payload,
    analysers,
    tasks: readinessTasks({ analysers, checks: [] }),
    ...(length === undefined ? {} : { length }),
  })

let people: Record<'admin' | 'editor' | 'author', Person>
const at = '/api/readiness/facts'

const ask = async (cms: Cms, method: 'GET' | 'POST', path = at): Promise<PresentedRebuild> => {
  const response = await cms.http(method, path, { token: people.editor.token })
  expect(response.status).toBe(method === 'GET' ? 200 : 202)
  return (await response.json()) as PresentedRebuild
}

const runJobs = ({ payload }: Cms) =>
  payload.jobs.run({ allQueues: true, limit: 100, silent: true })
const jobsOf = async ({ payload }: Cms) =>
  (
    await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'rebuild-facts' } },
    })
  ).totalDocs

describe('measuring everything anew, asked for on the screen', () => {
  test('is for editors, and was never asked for at first', async ({ cms }) => {
    people = await createPeople(cms)
    await seed(cms)
    expect((await cms.http('POST', at)).status).toBe(401)
    expect((await cms.http('POST', at, { token: people.author.token })).status).toBe(403)
    expect(await ask(cms, 'GET')).toEqual({ state: 'none', done: 0, total: 0, error: null })
    expect(await slice(cms)).toBe(false)
  })

  test('goes on slice by slice, and is queued once', async ({ cms }) => {
    expect(await ask(cms, 'POST')).toMatchObject({ state: 'queued', done: 0, total: posts })
    await ask(cms, 'POST')
    expect(await jobsOf(cms)).toBe(1)
    expect(await slice(cms, 0)).toBe(true)
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'running', done: 100, total: posts })
    expect(await slice(cms, 0)).toBe(true)
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'running', done: 200 })
    expect(await slice(cms, 0)).toBe(false)
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'done', done: posts, total: posts })
  })

  test('stops when an editor says so, keeps what it has, and goes on from there', async ({
    cms,
  }) => {
    await ask(cms, 'POST')
    expect(await slice(cms, 0)).toBe(true)
    await ask(cms, 'POST', `${at}/stop`)
    expect(await slice(cms)).toBe(false)
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'stopped', done: 100, total: posts })
    expect(await stopOfRebuild.isAsked(cms.payload)).toBe(false)
    await ask(cms, 'POST')
    expect((await readRebuild(cms.payload))?.place?.done).toBe(100)
    await runJobs(cms)
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'done', done: posts })
  })

  test('works out every row once more', async ({ cms }) => {
    const oldest = async (): Promise<string> => {
      const store = await openFactsStore(cms.payload)
      const times: string[] = []
      for await (const row of store.read({
        collection: 'posts',
        state: 'published',
        analyser: 'quality',
      }))
        times.push(row.computedAt)
      expect(times).toHaveLength(posts)
      return times.toSorted()[0]!
    }
    const before = new Date().toISOString()
    expect((await oldest()) < before).toBe(true)
    await ask(cms, 'POST')
    await runJobs(cms)
    expect((await oldest()) >= before).toBe(true)
  })

  test('says why it broke off', async ({ cms }) => {
    await ask(cms, 'POST')
    const dying = [
      {
        ...qualityAnalyser,
        analyse: () => {
          throw new Error('The power is gone.')
        },
      },
    ]
    await expect(
      rebuildSlice({
        payload: cms.payload,
        analysers: dying,
        tasks: readinessTasks({ analysers: dying, checks: [] }),
      }),
    ).rejects.toThrow('power')
    expect(await ask(cms, 'GET')).toMatchObject({ state: 'failed', error: 'The power is gone.' })
  })
})
