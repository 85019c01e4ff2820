import { describe, expect } from 'vitest'

import type { FlagsAnswer } from '../../../../plugins/originality/components/deskAnswers'
import { checkPost } from '../../../../plugins/originality/gather/checkPost'
import { body } from '../../../support/body'
import { type Cms, test } from '../../../support/cms'
import { createPeople, type Person } from '../../../support/people'
import { addSource, copied, runJobs } from './library'

const posts = 31
const budget = 30_000
let people: Record<'admin' | 'editor' | 'author', Person>

const ask = async ({ http }: Cms, query: string, by: Person): Promise<FlagsAnswer> => {
  const answer = await http('GET', `/api/originality/flags?${query}`, { token: by.token })
  expect(answer.status).toBe(200)
  return (await answer.json()) as FlagsAnswer
}

/** Every page, one after the other. */
const allPages = async (cms: Cms, query: string, by: Person): Promise<FlagsAnswer[]> => {
  const pages: FlagsAnswer[] = []
  for (let page = 1; page === 1 || page <= (pages[0]?.pages ?? 0); page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the first says how many there are
    pages.push(await ask(cms, `${query}&page=${page}`, by))
  }
  return pages
}

describe('a long queue', () => {
  test(
    'comes in pages of 25 that hold every flag once, gravest first',
    { timeout: 300_000 },
    async ({ cms }) => {
      people = await createPeople(cms)
      await addSource(cms)
      await runJobs(cms)
      const ids: string[] = []
      for (let place = 0; place < posts; place += 1) {
        const words = Array.from({ length: 5 * (place % 7) }, (_, at) => `শব্দ${place}ক${at}`)
        // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
        const { id } = await cms.payload.create({
          collection: 'posts',
          draft: true,
          data: {
            title: `লেখা ${place}`,
            body: body(`${words.join(' ')} `, copied),
            owner: people.author.id,
          },
        })
        ids.push(id)
      }
      // Not by their jobs, whose second a busy machine may miss. Twice: the first of them meets the others only then.
      for (const id of [...ids, ...ids]) {
        // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
        await checkPost({ payload: cms.payload, id, budget })
      }
      const pages = await allPages(cms, '', people.editor)
      expect(pages.map(({ flags }) => flags.length)).toEqual([25, 6])
      expect(pages.map(({ total }) => total)).toEqual([posts, posts])
      expect(pages.map(({ page }) => page)).toEqual([1, 2])
      const flags = pages.flatMap((page) => page.flags)
      expect(new Set(flags.map(({ pair }) => pair)).size).toBe(posts)
      expect(new Set(flags.map(({ post }) => post.id)).size).toBe(posts)
      const severities = flags.map((flag) => (flag as unknown as { severity: number }).severity)
      expect(severities).toEqual(severities.toSorted((one, other) => other - one))
      expect(new Set(severities).size).toBeGreaterThan(2)
    },
  )

  test('comes in pages of another size, oldest first', async ({ cms }) => {
    const pages = await allPages(cms, 'sort=age&limit=12', people.editor)
    expect(pages.map(({ flags }) => flags.length)).toEqual([12, 12, 7])
    const times = pages.flatMap(({ flags }) => flags.map(({ foundAt }) => foundAt))
    expect(times).toEqual(times.toSorted())
  })

  test('says how many there are beyond its last page too', async ({ cms }) => {
    expect(await ask(cms, 'page=9', people.editor)).toMatchObject({
      flags: [],
      total: posts,
      pages: 2,
      counts: { open: posts, decided: 0 },
    })
  })

  test('shows authors their own alone, on all pages', async ({ cms }) => {
    const made = await cms.payload.create({
      collection: 'posts',
      draft: true,
      data: { title: 'Of another', body: body(copied), owner: people.admin.id },
    })
    await checkPost({ payload: cms.payload, id: made.id, budget })
    const seen = (pages: FlagsAnswer[]) =>
      pages.flatMap(({ flags }) => flags.map(({ post }) => post.id))
    expect(seen(await allPages(cms, '', people.editor))).toContain(made.id)
    const own = await allPages(cms, '', people.author)
    expect(seen(own)).toHaveLength(posts)
    expect(seen(own)).not.toContain(made.id)
  })

  test('moves up when a flag of the first page is decided', async ({ cms }) => {
    const before = await allPages(cms, '', people.editor)
    const [first] = before[0]?.flags ?? []
    const after26th = before[1]?.flags[0]?.pair
    const decided = await cms.http('PATCH', `/api/originality/pairs/${first?.pair}`, {
      token: people.editor.token,
      body: { decision: 'licensed' },
    })
    expect(decided.status).toBe(200)
    const { flags, total } = await ask(cms, 'page=1', people.editor)
    expect(total).toBe((before[0]?.total ?? 0) - 1)
    expect(flags.at(-1)?.pair).toBe(after26th)
    expect(flags.map(({ pair }) => pair)).not.toContain(first?.pair)
  })
})
