import { describe, expect } from 'vitest'

import { analysers, checks, readers } from '../../../../plugins/measures'
import { makeReport } from '../../../../plugins/readiness/gather/makeReport'
import { readinessTasks } from '../../../../plugins/readiness/tasks'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'

const dayLength = 86_400_000
const now = new Date()
const before = (days: number) => new Date(now.getTime() - days * dayLength).toISOString()
const text = (count: number, first: string) =>
  body(Array.from({ length: count }, (_one, place) => `${first}${place}`).join(' '))

/** The statuses of the rules of cadence in a report, by the end of their names. */
const report = async ({ payload }: Cms) => {
  const made = await makeReport({
    payload,
    analysers,
    readers,
    tasks: readinessTasks({ analysers, checks }),
    now,
  })
  return Object.fromEntries(
    made.checks
      .filter(({ area }) => area === 'cadence')
      .map(({ id, status }) => [id.replace('cadence-', ''), status]),
  )
}

/** A post that stood elsewhere since `daysAgo`, as an import brings it. */
const publish = (
  { payload }: Cms,
  {
    daysAgo,
    words = 400,
    title = `লেখা ${daysAgo}`,
  }: { daysAgo: number; words?: number; title?: string },
) =>
  payload.create({
    collection: 'posts',
    data: {
      title,
      body: text(words, `কথা${daysAgo}ক`),
      _status: 'published',
      publishedAt: before(daysAgo),
      firstPublishedAt: before(daysAgo),
    },
    context: { import: true },
  })

const redate = (
  { payload }: Cms,
  { id, daysAgo, newBody }: { id: string; daysAgo: number; newBody?: ReturnType<typeof body> },
) =>
  payload.update({
    collection: 'posts',
    id,
    data: {
      publishedAt: before(daysAgo),
      _status: 'published',
      ...(newBody ? { body: newBody } : {}),
    },
  })

describe('the checks of cadence in a report', () => {
  test('of a blog without posts', async ({ cms }) => {
    expect(await report(cms)).toEqual({
      'active-weeks': 'fail',
      recency: 'fail',
      burst: 'unknown',
      'date-honesty': 'n/a',
      'site-history': 'fail',
    })
  })

  test('of a blog that pauses', async ({ cms }) => {
    for (const daysAgo of [21, 49, 56, 63, 70, 77]) {
      // oxlint-disable-next-line no-await-in-loop -- one post after the other, as people write them
      await publish(cms, { daysAgo, words: 350 })
    }
    expect(await report(cms)).toMatchObject({
      'active-weeks': 'warn',
      recency: 'warn',
      burst: 'pass',
      'date-honesty': 'pass',
      'site-history': 'pass',
    })
  })

  test('of a blog that keeps its weeks, short posts left out', async ({ cms }) => {
    for (const daysAgo of [0, 7, 14, 28, 35]) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await publish(cms, { daysAgo })
    }
    await publish(cms, { daysAgo: 0, words: 100 })
    expect(await report(cms)).toMatchObject({ 'active-weeks': 'pass', recency: 'pass' })
  })

  test('sees dates that were polished, and none that a new text deserves', async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'posts', sort: 'firstPublishedAt' })
    const [oldest, second, third, fourth] = docs.map(({ id }) => String(id))
    await redate(cms, { id: oldest!, daysAgo: 3, newBody: text(350, 'নতুন') })
    expect(await report(cms)).toMatchObject({ 'date-honesty': 'pass' })
    await redate(cms, { id: second!, daysAgo: 2 })
    expect(await report(cms)).toMatchObject({ 'date-honesty': 'warn' })
    await redate(cms, { id: third!, daysAgo: 2 })
    await redate(cms, { id: fourth!, daysAgo: 2 })
    expect(await report(cms)).toMatchObject({ 'date-honesty': 'fail' })
    // The regularity rests on the first publication, whatever the date shown says.
    expect(await report(cms)).toMatchObject({ 'site-history': 'pass', recency: 'pass' })
  })

  test('sees a heap that a program has filled the blog with', async ({ cms }) => {
    for (let place = 0; place < 11; place += 1) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const { id } = await publish(cms, { daysAgo: 5, title: `স্তূপ ${place}` })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await cms.payload.db.updateOne({
        collection: 'posts',
        id,
        data: { createdVia: 'api' },
        returning: false,
      })
    }
    expect(await report(cms)).toMatchObject({ burst: 'fail' })
  })

  test('cannot say of a post whose first versions are gone', async ({ cms }) => {
    const { docs } = await cms.payload.find({ collection: 'posts', limit: 100 })
    for (const { id } of docs) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await cms.payload.db.deleteVersions({
        collection: 'posts',
        where: { parent: { equals: id } },
      })
    }
    expect(await report(cms)).toMatchObject({ 'date-honesty': 'unknown' })
  })
})
