import { bengaliText } from '../support/bengaliText'
import { seededRandom } from '../support/seededRandom'
import { benchUser } from './benchUser'
import { makeBody } from './makeBody'

/** Fills the database that DATABASE_URL names with as many posts as the first argument says, in 8 categories by 5 authors. */
const seed = async (count: number): Promise<void> => {
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('../../payload.config'),
    import('payload'),
  ])
  const payload = await getPayload({ config })
  const random = seededRandom(20_261_122)
  const { words, paragraph } = bengaliText(random)
  const pick = (ids: string[]): string => ids[Math.floor(random() * ids.length)] ?? ''

  const makeAll = async (
    total: number,
    make: (index: number) => Promise<{ id: string | number }>,
  ): Promise<string[]> => {
    const ids: string[] = []
    for (let index = 0; index < total; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order, so that every run has the same posts
      ids.push(String((await make(index)).id))
    }
    return ids
  }
  const categories = await makeAll(8, () =>
    payload.create({ collection: 'categories', data: { title: words(2) } }),
  )
  const authors = await makeAll(5, () =>
    payload.create({ collection: 'authors', data: { name: words(2), bio: paragraph(30) } }),
  )
  await payload.create({
    collection: 'users',
    data: { ...benchUser, name: 'Bench', role: 'admin' },
  })
  await makeAll(count, (index) =>
    payload.create({
      collection: 'posts',
      // No analysis afterwards: nothing may run while requests are counted.
      context: { import: true },
      data: {
        title: words(6),
        slug: `post-${index + 1}`,
        excerpt: paragraph(24),
        body: makeBody({ words, paragraph, count: 300 + Math.floor(random() * 601) }),
        categories: [pick(categories)],
        authors: [pick(authors)],
        publishedAt: new Date(Date.UTC(2026, 0, 1, index)).toISOString(),
        _status: 'published',
      },
    }),
  )
}

await seed(Number(process.argv[2]))
process.exit(0)
