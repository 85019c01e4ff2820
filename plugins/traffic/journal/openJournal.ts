import { randomBytes } from 'node:crypto'

import type { TrafficBatch } from '../domain/trafficStore'
import { encodeRecord } from './encodeRecord'
import { isAbandoned } from './isAbandoned'
import type { Journal } from './journal'
import type { JournalFiles, SegmentFile } from './journalFiles'
import { type JournalLimits, productionLimits } from './journalLimits'
import type { JournalRecord } from './journalRecord'
import { openJournals } from './openJournals'
import { processTag } from './processTag'
import { segmentName } from './segmentName'
import { segmentQueue } from './segmentQueue'
import { unavailable } from './unavailable'

type Pending = { record: JournalRecord; resolve?: () => void; reject?: (error: Error) => void }
type Open = { name: string; file: SegmentFile; bytes: number; records: JournalRecord[] }

/**
 * The journal between an answer and the store. Records that come while the disk is busy go to it together (group commit): one sync acknowledges them all.
 * A segment is closed every second or 2,000 records, handed to the store, and removed when the store has it. What killed processes
 * left in the folder is handed to the store as well, at once.
 */
export const openJournal = async ({
  files,
  write,
  report,
  limits: given = {},
}: {
  files: JournalFiles
  write: (batch: TrafficBatch) => Promise<void>
  report: (problem: { message: string; error?: unknown }) => void
  limits?: Partial<JournalLimits>
}): Promise<Journal> => {
  const limits = { ...productionLimits, ...given }
  const own = processTag()
  const journal = randomBytes(6).toString('hex')
  const queue = segmentQueue({ files, write, report })
  const journals = openJournals()
  journals.add(journal)
  let number = 0
  const pending: Pending[] = []
  let current = null as Open | null
  let committing: Promise<void> | null = null
  let isRotationDue = false
  let isClosed = false

  for (const name of await files.list()) {
    const segment = segmentName.read(name)
    if (segment && isAbandoned({ segment, own, openJournals: journals })) {
      queue.add({ name, bytes: 0, records: null })
    }
  }

  const begin = async (): Promise<Open> => {
    number += 1
    const name = segmentName.write({ ...own, journal, number })
    return { name, file: await files.create(name), bytes: 0, records: [] }
  }

  const rotate = async (segment: Open): Promise<void> => {
    current = null
    await segment.file.close().catch((error: unknown) => {
      report({ message: `${segment.name} could not be closed.`, error })
    })
    queue.add({ name: segment.name, bytes: segment.bytes, records: segment.records })
  }

  const commit = async (group: Pending[]): Promise<void> => {
    try {
      current ??= await begin()
      const bytes = Buffer.from(group.map(({ record }) => encodeRecord(record)).join(''))
      await current.file.append(bytes)
      current.bytes += bytes.length
      for (const { record, resolve } of group) {
        current.records.push(record)
        resolve?.()
      }
    } catch (error) {
      report({ message: 'Hits could not be written to the journal.', error })
      const refusal = unavailable('The journal cannot be written.', error)
      for (const { reject } of group) reject?.(refusal)
      if (current && !current.file.isSound()) await rotate(current)
    }
  }

  const work = async (): Promise<void> => {
    while (pending.length > 0 || (isRotationDue && current)) {
      const group = pending.splice(0, limits.rotateRecords - (current?.records.length ?? 0))
      // oxlint-disable-next-line no-await-in-loop -- one commit after the other is what makes groups
      if (group.length > 0) await commit(group)
      const segment = current as Open | null
      if (segment && (isRotationDue || segment.records.length >= limits.rotateRecords)) {
        isRotationDue = false
        // oxlint-disable-next-line no-await-in-loop -- the next segment begins when this one is closed
        await rotate(segment)
      }
    }
    isRotationDue = false
  }

  const start = (): Promise<void> => {
    committing ??= work().finally(() => {
      committing = null
      if (pending.length > 0 || (isRotationDue && current)) void start()
    })
    return committing
  }

  const timer = setInterval(() => {
    if (!current || current.records.length === 0) return
    isRotationDue = true
    void start()
  }, limits.rotateAfter)
  timer.unref()

  const refusal = (): Error | null => {
    if (isClosed) return unavailable('The journal is closed.')
    if (pending.length >= limits.mostPending) return unavailable('Too many hits wait for the disk.')
    if (queue.bytes() > limits.mostBacklog) return unavailable('Too many hits wait for the store.')
    return null
  }

  const flush = async (): Promise<boolean> => {
    // The first round may end a segment while later records still wait; the second one ends theirs.
    for (let round = 0; round < 2; round += 1) {
      isRotationDue = true
      // oxlint-disable-next-line no-await-in-loop -- see above
      await start()
    }
    return queue.drain()
  }

  return {
    append: (record) =>
      new Promise((resolve, reject) => {
        const problem = refusal()
        if (problem) {
          reject(problem)
          return
        }
        pending.push({ record, resolve, reject })
        void start()
      }),
    note(record) {
      if (refusal()) return
      pending.push({ record })
      void start()
    },
    flush,
    async close() {
      if (isClosed) return
      isClosed = true
      clearInterval(timer)
      await flush()
      queue.stop()
      journals.delete(journal)
    },
  }
}
