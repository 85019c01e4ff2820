import type { TrafficBatch } from '../domain/trafficStore'
import { batchOf } from './batchOf'
import { decodeSegment } from './decodeSegment'
import type { JournalFiles } from './journalFiles'
import type { JournalRecord } from './journalRecord'
import { segmentName } from './segmentName'

/** Closed segments on their way into the store, one at a time. */
export type SegmentQueue = {
  /** Takes a closed segment; one without its records is read from the disk when its turn comes. */
  add(segment: { name: string; bytes: number; records: readonly JournalRecord[] | null }): void
  /** Bytes that wait on the disk. */
  bytes(): number
  /** Tries each waiting segment once; true when none is left. */
  drain(): Promise<boolean>
  /** No more tries by itself. */
  stop(): void
}

type Waiting = { name: string; bytes: number; records: readonly JournalRecord[] | null }

/** Segments whose records are held in memory; those behind them are read again when their turn comes. */
const heldInMemory = 8
const longestPause = 30_000

/**
 * Writes each segment to the store and removes it then, never before. One that the store refuses goes to the end of the queue and is tried again, after
 * one second, then two, up to half a minute.
 */
export const segmentQueue = ({
  files,
  write,
  report,
}: {
  files: JournalFiles
  write: (batch: TrafficBatch) => Promise<void>
  report: (problem: { message: string; error?: unknown }) => void
}): SegmentQueue => {
  const waiting: Waiting[] = []
  let bytesWaiting = 0
  let running: Promise<boolean> | null = null
  let retry: NodeJS.Timeout | null = null
  let pause = 1_000
  let isStopped = false

  const recordsOf = async ({ name, records }: Waiting): Promise<readonly JournalRecord[]> => {
    if (records) return records
    const decoded = decodeSegment(await files.read(name))
    if (decoded.torn > 0) {
      report({ message: `${decoded.torn} unacknowledged lines of ${name} were left out.` })
    }
    return decoded.records
  }

  const settle = async (segment: Waiting): Promise<boolean> => {
    try {
      const records = await recordsOf(segment)
      if (records.length > 0) await write(batchOf({ segment: idOf(segment.name), records }))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
      report({ message: `The hits of ${segment.name} wait for the store.`, error })
      return false
    }
    await files.remove(segment.name).catch((error: unknown) => {
      report({ message: `${segment.name} is counted but cannot be removed.`, error })
    })
    return true
  }

  const run = async (): Promise<boolean> => {
    let refusals = 0
    while (waiting.length > refusals) {
      const segment = waiting[0] as Waiting
      // oxlint-disable-next-line no-await-in-loop -- the store writes one batch at a time
      const isDone = await settle(segment)
      waiting.shift()
      if (isDone) {
        pause = 1_000
        bytesWaiting -= segment.bytes
        continue
      }
      waiting.push({ ...segment, records: null })
      refusals += 1
    }
    return waiting.length === 0
  }

  const drain = (): Promise<boolean> => {
    running ??= run().finally(() => {
      running = null
      if (waiting.length === 0 || isStopped || retry) return
      retry = setTimeout(() => {
        retry = null
        void drain()
      }, pause)
      retry.unref()
      pause = Math.min(longestPause, pause * 2)
    })
    return running
  }

  return {
    add({ name, bytes, records }) {
      bytesWaiting += bytes
      waiting.push({ name, bytes, records: waiting.length < heldInMemory ? records : null })
      if (!retry) void drain()
    },
    bytes: () => bytesWaiting,
    async drain() {
      if (retry) clearTimeout(retry)
      retry = null
      await running
      return drain()
    },
    stop() {
      isStopped = true
      if (retry) clearTimeout(retry)
      retry = null
    },
  }
}

/** What is random in the name of a segment, and its number: the drops of a segment are counted once by it. */
const idOf = (name: string): string => {
  const { journal, number } = segmentName.read(name) ?? { journal: name, number: 0 }
  return `${journal}-${number}`
}
