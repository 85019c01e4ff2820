import { describe, expect } from 'vitest'

import { readSlices } from '../../src/cms/readSlices'
import { body } from '../support/body'
import { type Cms, test } from '../support/cms'

const ofPosts = {
  updatedAt: { column: 'updated_at', path: 'updatedAt' },
  status: { column: '_status', path: '_status' },
  deletedAt: { column: 'deleted_at', path: 'deletedAt' },
  firstPublishedAt: { column: 'first_published_at', path: 'firstPublishedAt' },
  publishedAt: { column: 'published_at', path: 'publishedAt' },
  createdVia: { column: 'created_via', path: 'createdVia' },
  createdAt: { column: 'created_at', path: 'createdAt' },
}
const ofPages = {
  updatedAt: ofPosts.updatedAt,
  status: ofPosts.status,
  deletedAt: ofPosts.deletedAt,
}
const ofVersions = {
  parent: { column: 'parent_id', path: 'parent' },
  updatedAt: { column: 'updated_at', path: 'updatedAt' },
  shown: { column: 'version_published_at', path: 'version.publishedAt' },
  status: { column: 'version__status', path: 'version._status' },
}

type Columns = Readonly<Record<string, { column: string; path: string }>>
const columnsOf: readonly (readonly [of: 'posts' | 'pages' | 'versions', columns: Columns])[] = [
  ['posts', ofPosts],
  ['pages', ofPages],
  ['versions', ofVersions],
]

const rowsOf = async (slices: AsyncIterable<{ id: string }[]>) => {
  const rows: { id: string }[] = []
  for await (const slice of slices) rows.push(...slice)
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

const seed = async ({ payload }: Cms) => {
  for (let index = 0; index < 6; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- SQLite takes one write at a time
    const { id } = await payload.create({
      collection: 'posts',
      context: { import: true },
      data: {
        title: `Post ${index}`,
        body: body('Rice. '.repeat(2000)),
        ...(index % 3 === 0 ? {} : { _status: 'published' as const }),
      },
    })
    if (index === 1)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await payload.update({
        collection: 'posts',
        id,
        data: { deletedAt: new Date().toISOString() },
      })
    if (index === 2)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await payload.update({ collection: 'posts', id, data: { title: 'Another title' } })
  }
  await payload.create({ collection: 'pages', data: { title: 'Page', body: body('x') } })
}

/** Rows that share their values, more than one slice of an index has. */
const seedMany = async ({ payload }: Cms, count: number) => {
  const { client } = payload.db as unknown as {
    client?: { execute(sql: string): Promise<unknown> }
  }
  await client?.execute(`insert into posts (id, title, body, _status, updated_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
    select printf('00000000-0000-7000-8000-%012d', i), 'Many', '{}', 'published', printf('2026-11-0%dT00:00:00.000Z', 1 + i % 2) from n`)
}

describe('columns out of their indices', () => {
  test('are what the table holds: published, drafts, trashed ones and versions', async ({
    cms,
  }) => {
    await seed(cms)
    const { payload } = cms
    for (const [of, columns] of columnsOf) {
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      const fromIndices = await rowsOf(readSlices({ payload, of, columns, isIndexed: true }))
      // oxlint-disable-next-line no-await-in-loop -- as above
      const fromTable = await rowsOf(readSlices({ payload, of, columns }))
      expect(fromTable.length).toBeGreaterThan(0)
      expect(fromIndices).toEqual(fromTable)
    }
  })

  test('are whole where many rows share a value', async ({ cms }) => {
    await seedMany(cms, 4321)
    const { payload } = cms
    const fromTable = await rowsOf(readSlices({ payload, of: 'posts', columns: ofPosts }))
    const fromIndices = await rowsOf(
      readSlices({ payload, of: 'posts', columns: ofPosts, isIndexed: true }),
    )
    expect(fromIndices).toEqual(fromTable)
    expect(fromIndices.length).toBe(process.env.MONGODB_TEST_URL ? 6 : 4327)
  })

  test('are read from no other place of a SQLite file', async ({ cms }) => {
    const { client } = cms.payload.db as unknown as {
      client?: { execute(sql: string): Promise<{ rows: { detail: string }[] }> }
    }
    if (!client) return
    for (const [table, columns] of [
      ['posts', ofPosts],
      ['pages', ofPages],
      ['_posts_v', ofVersions],
    ] as const)
      for (const { column } of Object.values(columns)) {
        // oxlint-disable-next-line no-await-in-loop -- one column after the other
        const { rows } = await client.execute(
          `explain query plan select "${column}", rowid from "${table}" where ("${column}", rowid) > ('', -1) order by "${column}", rowid limit 10`,
        )
        expect({ table, column, plan: rows.map(({ detail }) => detail).join() }).toMatchObject({
          plan: expect.stringContaining('USING COVERING INDEX'),
        })
      }
  })
})
