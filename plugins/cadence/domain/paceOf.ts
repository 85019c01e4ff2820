import { gaps } from './gaps'
import { median } from './median'

/**
 * Days from one post to the next as the blog goes now: the median gap between publishing days since `from`, the silence still open
 * among them once it is longer than that. At least 1; null with fewer than two publishing days.
 */
export function paceOf({
  days,
  from,
  today,
}: {
  days: readonly number[]
  from: number
  today: number
}): number | null {
  const recent = days.filter((day) => day >= from && day <= today)
  const list = gaps(recent)
  const usual = median(list)
  if (usual === null) return null
  const open = today - Math.max(...recent)
  return Math.max(1, Math.round(open > usual ? (median([...list, open]) ?? usual) : usual))
}
