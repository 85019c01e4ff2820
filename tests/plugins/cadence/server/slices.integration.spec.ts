import { expect } from 'vitest'

import { cadenceReader } from '../../../../plugins/cadence/gather/cadenceReader'
import type { CadenceReading } from '../../../../plugins/cadence/domain/cadenceReading'
import { publishedDates } from '../../../../plugins/cadence/gather/publishedDates'
import { publishedVersions } from '../../../../plugins/cadence/gather/publishedVersions'
import { body } from '../../../support/body'
import { test } from '../../../support/cms'

const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString()

test('a blog of several slices is read whole: every published post once, and every version', async ({
  cms: { payload },
}) => {
  const count = 300
  const made = []
  for (let place = 0; place < count; place += 1) {
    const data = {
      title: `Post ${place}`,
      slug: `post-${place}`,
      _status: place % 10 === 0 ? 'draft' : 'published',
      ...(place % 10 === 1 ? {} : { firstPublishedAt: day(place) }),
      publishedAt: day(place + 1),
      createdVia: place % 2 === 0 ? 'manual' : 'import',
      ...(place === 5 ? { deletedAt: day(400) } : {}),
    } as const
    // oxlint-disable-next-line no-await-in-loop -- one writer; below the operations, which would take minutes
    const post = await payload.db.create({ collection: 'posts', data })
    made.push({ id: String(post.id), ...data })
    // oxlint-disable-next-line no-await-in-loop -- one writer
    await payload.db.createVersion({
      collectionSlug: 'posts',
      parent: post.id as string,
      versionData: { ...data, createdAt: day(place), updatedAt: day(place) } as never,
      autosave: false,
      createdAt: day(place),
      updatedAt: day(place),
    })
  }
  const published = made.filter(({ _status }) => _status === 'published')

  const dates = await publishedDates(payload)
  const expected = published.flatMap((post) =>
    'deletedAt' in post && post.deletedAt
      ? []
      : [
          {
            id: post.id,
            at: new Date(('firstPublishedAt' in post && post.firstPublishedAt) || post.publishedAt),
            byHand: post.createdVia === 'manual',
          },
        ],
  )
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  expect(dates.toSorted(byId)).toEqual(expected.toSorted(byId))

  const versions = await publishedVersions(payload)
  expect([...versions.keys()].toSorted()).toEqual(published.map(({ id }) => id).toSorted())
  for (const { id, publishedAt } of published)
    expect(versions.get(id)).toMatchObject({ versions: [{ shown: publishedAt }], knownSince: null })
})

test('the texts of many moved dates are read, in slices too', async ({ cms: { payload } }) => {
  const posts = []
  for (let place = 0; place < 12; place += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { id } = await payload.create({
      collection: 'posts',
      data: {
        title: `Moved ${place}`,
        body: body(`Text ${place}`),
        publishedAt: day(0),
        _status: 'published',
      },
    })
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await payload.update({ collection: 'posts', id, data: { publishedAt: day(place + 3) } })
    posts.push(id)
  }
  const { moves, unversioned } = (await cadenceReader.read({ payload })) as CadenceReading
  expect(moves.map(({ post }) => post).toSorted()).toEqual(posts.toSorted())
  for (const { post, from, to, before, after } of moves) {
    const place = posts.indexOf(post)
    expect([from, to]).toEqual([day(0), day(place + 3)])
    expect([before, after].map((state) => JSON.stringify(state).includes(`Text ${place}`))).toEqual(
      [true, true],
    )
  }
  expect(unversioned).toEqual([])
})
