import { existsSync } from 'node:fs'

import { type ProcessTag, startOf } from './processTag'
import type { SegmentName } from './segmentName'

/**
 * Whether nobody writes a segment any more. How that is judged:
 *
 * 1. Another boot of the machine: the process is gone.
 * 2. This very process: abandoned unless one of its open journals has it.
 * 3. The same boot: alive only while a process of that number runs that also started at the same tick; numbers come back, in containers always.
 * 4. Without /proc: alive while a process of that number runs. Another program may have the number by now: then the segment waits for a later start.
 *
 * A process in another container cannot be seen and counts as gone. Two containers on one folder are not supported (decision 0020); even then nothing is
 * counted twice, since the store counts an id once.
 */
export const isAbandoned = ({
  segment,
  own,
  openJournals,
}: {
  segment: SegmentName
  own: ProcessTag
  openJournals: ReadonlySet<string>
}): boolean => {
  if (segment.boot !== own.boot) return true
  if (segment.pid === own.pid && segment.start === own.start) {
    return !openJournals.has(segment.journal)
  }
  if (existsSync('/proc/self/stat')) return startOf(segment.pid) !== segment.start
  if (segment.pid === own.pid) return true
  try {
    process.kill(segment.pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
