'use client'

import type { Say } from '../../../src/cms/sayIn'
import type { CadenceTarget } from '../domain/cadenceTarget'
import type { CalendarWeek } from '../domain/calendar'

/** What a week brought, beside its days: against the goal where that is one of weeks. */
export const WeekHead = ({
  week: { posts, planned, isOver },
  target,
  words,
}: {
  week: CalendarWeek
  target: CadenceTarget
  words: Say
}) => {
  const isWeekly = target.per === 'week'
  const state = posts >= target.posts ? 'met' : isOver ? 'short' : 'open'
  return (
    <div className={`ekagro-week${isWeekly ? ` ekagro-week--${state}` : ''}`} role="rowheader">
      <span className="ekagro-week__count">
        {isWeekly
          ? words('week:of', { posts, wanted: target.posts })
          : words('week:posts', { posts })}
      </span>
      {isWeekly && <span className="ekagro-week__state">{words(`week:${state}`)}</span>}
      {planned > 0 && (
        <span className="ekagro-week__planned">{words('week:planned', { planned })}</span>
      )}
    </div>
  )
}
