import type { ProcessTag } from './processTag'

/** Of one segment: who writes it, the journal in that process, and its place in the order. */
export type SegmentName = ProcessTag & { journal: string; number: number }

const pattern = /^([0-9a-f]+)-(\d+)-(\d+)-([0-9a-f]+)-(\d+)\.ndjson$/

export const segmentName = {
  /** `<boot>-<pid>-<start>-<journal>-<number>.ndjson`. */
  write: ({ boot, pid, start, journal, number }: SegmentName): string =>
    `${boot}-${pid}-${start}-${journal}-${String(number).padStart(8, '0')}.ndjson`,
  /** Null for a file that is no segment. */
  read: (file: string): SegmentName | null => {
    const [, boot, pid, start, journal, number] = pattern.exec(file) ?? []
    if (!boot || !pid || !start || !journal || !number) return null
    return { boot, pid: Number(pid), start, journal, number: Number(number) }
  },
}
