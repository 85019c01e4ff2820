import { publicTags } from './publicTags'
import type { LocalWrites } from './localWrites'
import type { WriteClock } from './writeClock'

type Counts = Record<string, number>

/**
 * The clock on MongoDB: writes of this process count at once, those of others when the document that all of them add to is read, every
 * `every` ms. With no such answer for `patience` ms nothing is known, and nothing is answered from memory: what another process
 * wrote is seen after `patience` at the latest.
 */
export const mongoClock = async ({
  local,
  readCounts,
  every = 1_000,
  patience = 2_000,
  now = () => performance.now(),
}: {
  local: LocalWrites
  readCounts: () => Promise<Counts>
  every?: number
  patience?: number
  now?: () => number
}): Promise<WriteClock> => {
  let known = await readCounts()
  let askedAt = now()
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  const poll = async (): Promise<void> => {
    const began = now()
    try {
      const counts = await readCounts()
      const written = publicTags.filter((tag) => counts[tag] !== known[tag])
      if (written.length > 0) local.count(written)
      known = counts
      askedAt = began
    } catch {
      // Nothing is known then; `read` says so once the patience is over.
    }
    if (!isClosed) timer = setTimeout(() => void poll(), every).unref()
  }
  timer = setTimeout(() => void poll(), every).unref()

  return {
    readIndex: () => null,
    read: () => (now() - askedAt < patience ? local.generations() : null),
    close: () => {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
