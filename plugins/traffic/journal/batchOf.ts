import type { DropReason } from '../domain/dropReason'
import type { Engagement, Hit } from '../domain/hit'
import type { TrafficBatch } from '../domain/trafficStore'
import type { JournalRecord } from './journalRecord'

/** The records of one segment as the store takes them; drops are added up by day and reason. */
export const batchOf = ({
  segment,
  records,
}: {
  /** The random name of the segment. */
  segment: string
  records: readonly JournalRecord[]
}): TrafficBatch => {
  const hits: Hit[] = []
  const engagements: Engagement[] = []
  const drops = new Map<string, { day: string; reason: DropReason; count: number }>()
  for (const record of records) {
    if (record.kind === 'hit') hits.push(record.hit)
    else if (record.kind === 'engagement') engagements.push(record.engagement)
    else {
      const { day, reason } = record
      const known = drops.get(`${day} ${reason}`) ?? { day, reason, count: 0 }
      known.count += 1
      drops.set(`${day} ${reason}`, known)
    }
  }
  return { hits, engagements, drops: { segment, counts: [...drops.values()] } }
}
