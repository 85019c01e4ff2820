import { setTimeout as after } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Snapshot } from '../../../src/check/snapshot'
import { type BlogFocus, blogFocus, type Category } from '../domain/blogFocus'
import { gatherNiche, type NicheEvidence } from '../domain/gatherNiche'
import { focusNumbers, type FocusNumbers } from './focusNumbers'

export type ReadProgress = { done: number; total: number }

export type ReadSnapshot = (
  payload: Payload,
  onProgress: (progress: ReadProgress) => void,
) => Promise<Snapshot>

export type Focus = BlogFocus & { declared: boolean } & Omit<FocusNumbers, 'onSubjectFrom'>

/** What is kept of a snapshot: scores and terms, not the texts, which are a hundred times as much. */
type Read = NicheEvidence & { categories: readonly Category[] }
type Reading = {
  of: string
  read: Promise<Read>
  isOver: () => boolean
  progress: () => ReadProgress | null
}

const kept = new WeakMap<Payload, Reading>()

/** A reader is told how far it is when it takes longer. In milliseconds. */
const usualPatience = 1000

/** Changes whenever a published post, the settings or what was learned do. */
const stateOf = async (payload: Payload): Promise<string> => {
  const [posts, categories, blog, model] = await Promise.all([
    payload.find({
      collection: 'posts',
      where: { _status: { equals: 'published' } },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true },
    }),
    payload.count({ collection: 'categories' }),
    payload.findGlobal({ slug: 'blog', depth: 0 }),
    payload.findGlobal({ slug: 'niche-model', depth: 0 }),
  ])
  return JSON.stringify([
    posts.totalDocs,
    posts.docs[0]?.updatedAt,
    categories.totalDocs,
    blog.updatedAt,
    model.updatedAt,
  ])
}

const begin = (payload: Payload, of: string, readSnapshot: ReadSnapshot): Reading => {
  let progress: ReadProgress | null = null
  let isOver = false
  const read = async (): Promise<Read> => {
    try {
      const snapshot = await readSnapshot(payload, (told) => {
        progress = told
      })
      const categories = snapshot.categories.map(({ id, title }) => ({ id, title }))
      return { ...gatherNiche(snapshot), categories }
    } finally {
      isOver = true
    }
  }
  const reading = { of, read: read(), isOver: () => isOver, progress: () => progress }
  // Whoever asks next is told; nobody may be waiting when it fails.
  reading.read.catch(() => {})
  kept.set(payload, reading)
  return reading
}

/**
 * The focus of the blog as the public reads it, or how far reading it is where that takes longer than `patience`: it goes on behind the
 * answer, and whoever asks again is told. Reading all posts is dear on a large blog, so what was read is kept until something that it
 * rests on changes, and there is never more than one reading at a time.
 * @param options.patience in milliseconds; a second unless given
 */
export const readFocus = async ({
  payload,
  readSnapshot,
  patience = usualPatience,
}: {
  payload: Payload
  readSnapshot: ReadSnapshot
  patience?: number
}): Promise<{ focus: Focus } | { reading: ReadProgress | null }> => {
  const of = await stateOf(payload)
  let reading = kept.get(payload)
  if (reading === undefined || (reading.isOver() && reading.of !== of))
    reading = begin(payload, of, readSnapshot)
  let read: Read | null
  try {
    read = await Promise.race([reading.read, after(patience, null, { ref: false })])
  } catch (error) {
    if (kept.get(payload) === reading) kept.delete(payload)
    throw error
  }
  // What changed while it was read wants another reading.
  if (read === null || reading.of !== of)
    return { reading: reading.isOver() ? null : reading.progress() }
  const { onSubjectFrom, minimumPosts, passFrom } = await focusNumbers(payload)
  const { declared, posts, categories } = read
  const focus = blogFocus({ posts, categories, onSubjectFrom, minimumPosts })
  return { focus: { declared, ...focus, minimumPosts, passFrom } }
}
