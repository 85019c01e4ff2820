import { getPayload, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { checks, messages } from '../../../plugins/measures'
import { qualityAnalyser } from '../../../plugins/quality/analyser'
import type { Profile } from '../../../plugins/readiness/domain/profile'
import { makeReportNow } from '../../../plugins/readiness/gather/makeReportNow'
import { requestReport } from '../../../plugins/readiness/gather/requestReport'
import { storeReport } from '../../../plugins/readiness/gather/storeReport'
import { resolveOptions } from '../../../plugins/readiness/options'
import { closeStores } from '../../../src/cms/openStores'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'
import { createPeople } from '../../support/people'

/** Counts how often a blog was read for a report; a reader is asked once for each. */
const counting = () => {
  const counted = { reports: 0 }
  const reader: SnapshotReader = {
    key: 'counted',
    read: async () => {
      counted.reports += 1
      // Long enough for whoever asks meanwhile to find it being made.
      await new Promise((resolve) => setTimeout(resolve, 400))
      return null
    },
  }
  const { tasks, analysers, readers } = resolveOptions({
    analysers: [qualityAnalyser],
    checks,
    messages,
    readers: [reader],
  })
  return { counted, options: { tasks, analysers, ...(readers ? { readers } : {}) } }
}

/** The same blog as another process has it open: connections, stores and leases of its own. */
const otherProcess = async ({ payload }: Cms): Promise<Payload> =>
  getPayload({ config: payload.config, key: `other-${Math.random()}` })

const rowsOf = async ({ payload }: Cms) =>
  (await payload.find({ collection: 'reports', pagination: false, limit: 0, depth: 0 })).docs

const forget = ({ payload }: Cms) => payload.delete({ collection: 'reports', where: {} })

const seed = ({ payload }: Cms) =>
  payload.create({
    collection: 'posts',
    data: { title: 'A', body: body('আম পাকে।'), _status: 'published' },
  })

describe('two reports at once', () => {
  test('are one when the button is pressed by many at the same moment', async ({ cms }) => {
    await seed(cms)
    const { editor, admin } = await createPeople(cms)
    const answers = await Promise.all(
      [editor, admin, editor, admin].map(async ({ token }) => {
        const response = await cms.http('POST', '/api/readiness/run', { token })
        expect(response.status).toBe(202)
        return ((await response.json()) as { id: string }).id
      }),
    )
    expect(new Set(answers).size).toBe(1)
    const jobs = await cms.payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'make-report' } },
    })
    expect(jobs.totalDocs).toBe(1)
    await cms.payload.jobs.run({ allQueues: true, limit: 50, silent: true })
    expect((await rowsOf(cms)).map(({ id, state }) => [id, state])).toEqual([[answers[0], 'done']])
    await forget(cms)
  })

  test('are one when two processes make them: the second is handed the first', async ({ cms }) => {
    const other = await otherProcess(cms)
    const { counted, options } = counting()
    const told: number[] = []
    const [one, two, three] = await Promise.all([
      makeReportNow({ payload: cms.payload, ...options }),
      makeReportNow({ payload: other, ...options, onProgress: ({ done }) => void told.push(done) }),
      makeReportNow({ payload: other, ...options }),
    ])
    expect(counted.reports).toBe(1)
    // What one of them was handed went through the database.
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(two)))
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(three)))
    expect((await rowsOf(cms)).map(({ state }) => state)).toEqual(['done'])
    await forget(cms)
    await closeStores(other)
    await other.destroy()
  })

  test('are two when they are of two profiles, one after the other', async ({ cms }) => {
    const { counted, options } = counting()
    let atOnce = 0
    let most = 0
    const make = async (profile: Profile) => {
      const watched: SnapshotReader = {
        key: 'watched',
        read: async () => {
          atOnce += 1
          most = Math.max(most, atOnce)
          await new Promise((resolve) => setTimeout(resolve, 200))
          atOnce -= 1
          return null
        },
      }
      const readers = [...(options.readers ?? []), watched]
      return makeReportNow({ payload: cms.payload, ...options, readers, profile })
    }
    const [official, strict] = await Promise.all([make('official'), make('strict')])
    expect([official.profile, strict.profile]).toEqual(['official', 'strict'])
    expect({ reports: counted.reports, most }).toEqual({ reports: 2, most: 1 })
    const kept = (await rowsOf(cms)).map(({ profile }) => profile)
    expect(new Set(kept)).toEqual(new Set(['official', 'strict']))
    expect(kept).toHaveLength(2)
    await forget(cms)
  })

  test('are one when a row that was thought dead is made late: its work is done already', async ({
    cms,
  }) => {
    const { payload } = cms
    const { counted, options } = counting()
    const late = await requestReport({ payload, isQueued: false })
    // Silent for longer than a report that lives is.
    await payload.db.updateOne({
      collection: 'reports',
      id: late!.id,
      data: { updatedAt: new Date(Date.now() - 10 * 60_000).toISOString() },
      options: { timestamps: false },
    } as never)
    const report = await makeReportNow({ payload, ...options })
    expect(await rowsOf(cms)).toHaveLength(2)
    const handed = await storeReport({ payload, id: late!.id, ...options })
    expect(counted.reports).toBe(1)
    expect(JSON.parse(JSON.stringify(handed))).toEqual(JSON.parse(JSON.stringify(report)))
    expect((await rowsOf(cms)).map(({ state }) => state)).toEqual(['done'])
    await forget(cms)
  })

  test('fail together, and the next one is made again', async ({ cms }) => {
    const { payload } = cms
    const { options } = counting()
    const broken: SnapshotReader = {
      key: 'broken',
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        throw new Error('The disk is full.')
      },
    }
    const both = await Promise.allSettled(
      [1, 2].map(() => makeReportNow({ payload, ...options, readers: [broken] })),
    )
    expect(both.map((one) => one.status === 'rejected' && (one.reason as Error).message)).toEqual([
      'The disk is full.',
      'The disk is full.',
    ])
    expect((await rowsOf(cms)).map(({ state, error }) => [state, error])).toEqual([
      ['failed', 'The disk is full.'],
    ])
    expect((await makeReportNow({ payload, ...options })).checks).toHaveLength(60)
    await forget(cms)
  })
})
