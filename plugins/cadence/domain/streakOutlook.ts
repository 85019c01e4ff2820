import type { CadenceTarget } from './cadenceTarget'
import { periodCounts } from './periodCounts'
import { periodRange } from './periodRange'
import { streaks } from './streaks'

/** What the running week or month still needs (`needed` posts up to and on the day `by`), and what hangs on it. */
export type StreakOutlook = {
  kind: 'kept' | 'keep' | 'start'
  needed: number
  by: number
  per: CadenceTarget['per']
  current: number
  longest: number
}

/** Whether the streak of weeks or months that reached the target goes on. */
export function streakOutlook({
  days,
  today,
  target: { posts, per },
  firstDayOfWeek,
}: {
  days: readonly number[]
  today: number
  target: CadenceTarget
  firstDayOfWeek: number
}): StreakOutlook {
  const counts = periodCounts({ days, today, per, firstDayOfWeek })
  const { current, longest } = streaks({ counts, target: posts })
  const needed = Math.max(0, posts - (counts.at(-1) ?? 0))
  const { last: by } = periodRange({ day: today, per, firstDayOfWeek })
  const kind = needed === 0 ? 'kept' : current > 0 ? 'keep' : 'start'
  return { kind, needed, by, per, current, longest }
}
