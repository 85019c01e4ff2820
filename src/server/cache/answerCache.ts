import { LRUCache } from 'lru-cache'

import type { ClockTag } from '../../cms/writes/clockTags'
import { publicTags } from '../../cms/writes/publicTags'
import type { Generations, WriteClock } from '../../cms/writes/writeClock'
import type { Answer } from './answer'

/** What the clock told before a read, as far as the answer depends on it. */
type Seen = { places: readonly number[]; generations: Generations; index: number | null }
type Kept = { answer: Answer; seen: Seen }
type Running = { promise: Promise<Answer>; seen: Seen }

export type AnswerCache = {
  /** The kept answer, if nothing that it depends on was written since its read began. */
  find(key: string): Answer | undefined
  /** Makes an answer and keeps it; those who ask for the same meanwhile get the same one. */
  make(question: {
    key: string
    tags: readonly ClockTag[]
    read: () => Promise<Answer>
  }): Promise<Answer>
  figures(): { hits: number; misses: number; joined: number; entries: number; bytes: number }
}

const kilobyte = 1_024
/** Room for the two packed forms of a body beside it, and for its head. */
const sizeOf = (key: string, { answer }: Kept): number =>
  Math.ceil(answer.body.length * 1.5) + 2 * key.length + kilobyte

/**
 * Answers in memory, at most `maximumBytes` of them, the one not asked for the longest leaving first. An answer bears the generations that
 * the clock told before its read began. It is kept only if they are still the same when the read has ended, and given only while they are; so
 * nobody who asks after a write returned is given what was before it. For the same reason a question joins one under way only while nothing was
 * written since that began. `lifetime` in ms is for what no clock can see: a process that died between its write and its word to the others.
 */
export const createAnswerCache = ({
  clock,
  maximumBytes,
  lifetime = 10 * 60_000,
}: {
  clock: WriteClock
  maximumBytes: number
  lifetime?: number
}): AnswerCache => {
  const kept = new LRUCache<string, Kept>({
    maxSize: maximumBytes,
    maxEntrySize: Math.ceil(maximumBytes / 8),
    sizeCalculation: (value, key) => sizeOf(key, value),
    ttl: lifetime,
    ttlResolution: 1_000,
  })
  const running = new Map<string, Running>()
  let hits = 0
  let misses = 0
  let joined = 0

  /** Null when nothing can be known of a write: then nothing is kept. */
  const lookAt = (tags: readonly ClockTag[]): Seen | null => {
    const isIndexed = tags.includes('index')
    const generations = clock.read()
    const index = isIndexed ? clock.readIndex() : null
    if (generations === null || (isIndexed && index === null)) return null
    const places = publicTags.flatMap((tag, place) => (tags.includes(tag) ? [place] : []))
    return { places, generations, index }
  }

  const isCurrent = (seen: Seen): boolean => {
    if (seen.index !== null && seen.index !== clock.readIndex()) return false
    const now = clock.read()
    if (now === seen.generations) return true
    if (now === null || seen.places.some((at) => now[at] !== seen.generations[at])) return false
    // Something else was written; next time the look at the array is enough.
    seen.generations = now
    return true
  }

  const start = ({ key, tags, read }: Parameters<AnswerCache['make']>[0]): Promise<Answer> => {
    const seen = lookAt(tags)
    if (seen === null) return read()
    const run: Running = { seen, promise: read() }
    running.set(key, run)
    const settle = (answer: Answer | null): void => {
      if (running.get(key) === run) running.delete(key)
      if (answer?.isKeepable && isCurrent(seen)) kept.set(key, { answer, seen })
    }
    run.promise.then(settle, () => settle(null))
    return run.promise
  }

  return {
    find: (key) => {
      const found = kept.get(key)
      if (!found) return undefined
      if (isCurrent(found.seen)) {
        hits += 1
        return found.answer
      }
      kept.delete(key)
      return undefined
    },
    make: (question) => {
      const run = running.get(question.key)
      if (run && isCurrent(run.seen)) {
        joined += 1
        return run.promise
      }
      misses += 1
      return start(question)
    },
    figures: () => ({ hits, misses, joined, entries: kept.size, bytes: kept.calculatedSize }),
  }
}
