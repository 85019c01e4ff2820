import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { analysers, checks } from '../../../plugins/measures'
import type { Report } from '../../../plugins/readiness/domain/report'
import { storedPostOf } from '../../../plugins/readiness/gather/storedDocumentOf'
import type { Kept } from '../../../plugins/readiness/session/reportSession'
import { sessionTasks } from '../../../plugins/readiness/session/sessionTasks'
import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import { revision } from '../../../src/article/revision'
import type { Post } from '../../../src/payload-types'
import { body } from '../../support/body'
import { emptySnapshot } from '../../support/emptySnapshot'

const { settings } = emptySnapshot({
  settings: { niche: { preset: null, statement: 'রান্না', keywords: ['রান্না', 'ভাত'] } },
})
const basis = Object.fromEntries(
  analysers.map(({ key, version }) => [key, { version, settingsHash: '' }]),
)
const surroundings = {
  settings,
  categories: [],
  tags: [],
  authors: [],
  media: [],
  navigation: { header: [], footer: [] },
}
const now = new Date('2026-11-28T06:00:00Z')

/** Sentences from which texts are put together, so that some repeat each other, in part or whole. */
const sentences = [
  'আজ সকালে আমি বাজার থেকে চাল ডাল আর তাজা সবজি এনে নিজের হাতে রান্না করেছি।',
  'ভাত ঝরঝরে করতে চাল ধুয়ে আধা ঘণ্টা ভিজিয়ে রাখুন, তারপর ফুটন্ত পানিতে ছেড়ে দিন।',
  'পেঁয়াজ বাদামি হওয়ার আগে মসলা দিলে তেতো হয়ে যায়, তাই আঁচ কমিয়ে অপেক্ষা করুন।',
  'We measured the water twice this morning, and the rice was soft after twelve minutes.',
  'মাছের ঝোলে শেষে একটু জিরা গুঁড়া ছড়িয়ে দিলে গন্ধটা অনেকক্ষণ থাকে বলে মা শিখিয়েছেন।',
  'দয়া করে আমাদের বিজ্ঞাপনে ক্লিক করুন।',
  'শীঘ্রই আসছে',
]

/** A post as the database gives it: what it says, and the title it says it under. */
type Draft = { text: readonly number[]; title: number; savedAt: number }

const factsTold = new Map<string, Promise<string>>()

/** What the store would give of a post: parsed anew each time, as from the database. */
const keptOf = async (id: string, { text, title, savedAt }: Draft): Promise<Kept> => {
  const at = new Date(Date.UTC(2026, 0, 1 + Number(id))).toISOString()
  const post = {
    id,
    slug: `post-${id}`,
    title: `Title ${title}`,
    body: body(...text.map((one) => `${sentences[one]} `.repeat(4))),
    createdAt: at,
    firstPublishedAt: at,
    publishedAt: at,
    updatedAt: new Date(savedAt).toISOString(),
  } as unknown as Post // No more is read of it here.
  const article = lexicalToArticle({
    title: post.title,
    excerpt: '',
    language: null,
    body: post.body,
  })
  const stored = storedPostOf(post, { article, revision: revision(article) })
  const key = JSON.stringify([post.title, text])
  const told =
    factsTold.get(key) ??
    Promise.all(
      analysers.map(async (one) => [one.key, await one.analyse(article, { settings })] as const),
    ).then((facts) => JSON.stringify(Object.fromEntries(facts)))
  factsTold.set(key, told)
  return { stored: structuredClone(stored), facts: JSON.parse(await told), basis }
}

const textOf = ({ text }: Draft): string =>
  lexicalToArticle({
    title: '',
    excerpt: '',
    language: null,
    body: body(...text.map((one) => `${sentences[one]} `.repeat(4))),
  }).text

/** A report by some tasks, which keep in memory what they were given before. Tells how many documents it lacked. */
const reportBy = async (
  tasks: ReturnType<typeof sessionTasks>,
  blog: ReadonlyMap<string, Draft>,
): Promise<{ report: Report; lacked: number }> => {
  const session = 'one'
  const listed = [...blog].map(([id, { savedAt }]) => ({
    id,
    updatedAt: new Date(savedAt).toISOString(),
  }))
  const wanted = { posts: listed.toSorted((a, b) => (a.id < b.id ? -1 : 1)), pages: [] }
  const { posts } = tasks['readiness:begin']({ session, blog: 'a blog', wanted, basis })
  const documents = await Promise.all(posts.map((id) => keptOf(id, blog.get(id)!)))
  tasks['readiness:keep']({ session, collection: 'posts', documents })
  tasks['readiness:surround']({ session, surroundings })
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each turn needs the one before
    const turn = await tasks['readiness:judge']({
      session,
      now,
      overrides: {},
      promoted: [],
      profile: 'official',
    })
    if ('report' in turn) {
      tasks['readiness:end']({ session })
      return { report: turn.report, lacked: posts.length }
    }
    if (turn.paths) tasks['readiness:addRedirects']({ session, redirects: new Map() })
    else {
      tasks['readiness:addReadings']({ session, readings: {} })
      tasks['readiness:addTexts']({
        session,
        collection: 'posts',
        texts: turn.texts.posts.map((id) => [id, textOf(blog.get(id)!)] as const),
      })
    }
  }
}

type Edit =
  | { kind: 'write'; id: number; text: readonly number[] }
  | { kind: 'rename'; id: number; title: number }
  | { kind: 'remove'; id: number }
  | { kind: 'nothing' }

const texts = fc.array(fc.nat(sentences.length - 1), { maxLength: 5 })
const ids = fc.nat(70)
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), id: ids, text: texts }),
  fc.record({ kind: fc.constant('rename' as const), id: ids, title: fc.nat(6) }),
  fc.record({ kind: fc.constant('remove' as const), id: ids }),
  fc.record({ kind: fc.constant('nothing' as const) }),
)

const apply = (blog: Map<string, Draft>, edit: Edit, savedAt: number): void => {
  if (edit.kind === 'nothing') return
  const id = String(edit.id)
  const before = blog.get(id) ?? { text: [0], title: edit.id, savedAt }
  if (edit.kind === 'remove') blog.delete(id)
  else if (edit.kind === 'write') blog.set(id, { ...before, text: edit.text, savedAt })
  else blog.set(id, { ...before, title: edit.title, savedAt })
}

describe('a report after edits, by a thread that remembers the reports before', () => {
  it('is the one that a thread without a memory makes, whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 55, maxLength: 62 }),
        fc.array(fc.array(edits, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        async (first, rounds) => {
          let savedAt = Date.UTC(2026, 10, 1)
          const blog = new Map<string, Draft>(
            first.map((text, place) => [String(place), { text, title: place % 50, savedAt }]),
          )
          const remembering = sessionTasks({ checks })
          await reportBy(remembering, blog)
          for (const round of rounds) {
            savedAt += 60_000
            for (const edit of round) apply(blog, edit, savedAt)
            // oxlint-disable-next-line no-await-in-loop -- round after round
            const { report, lacked } = await reportBy(remembering, blog)
            expect(lacked).toBeLessThanOrEqual(round.length)
            // oxlint-disable-next-line no-await-in-loop -- as above
            const { report: anew } = await reportBy(sessionTasks({ checks }), blog)
            expect(report).toEqual(anew)
          }
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)
})
