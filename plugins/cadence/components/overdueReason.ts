import type { Say } from '../../../src/cms/sayIn'
import type { ScheduleState } from '../domain/scheduleState'

/** Why a planned post was not published, in a sentence. */
export const overdueReason = ({
  state,
  reason,
  words,
}: {
  state: 'published' | ScheduleState
  reason: string | null
  words: Say
}): string => {
  if (state === 'refused') return reason ?? words('overdue:refused')
  if (state === 'failed')
    return reason ? words('overdue:failed', { reason }) : words('overdue:failed-closed')
  return words(state === 'runner-off' ? 'overdue:runner-off' : 'overdue:late')
}
