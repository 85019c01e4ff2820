/** How a schedule stands. Everything but the first two is overdue. */
export type ScheduleState = 'scheduled' | 'running' | 'refused' | 'failed' | 'runner-off' | 'late'

/** Milliseconds that a schedule may be late before it is called so: the runner looks every two seconds. */
const grace = 60_000

/** What is the matter with a schedule: nothing yet, it was refused, it broke, nobody runs jobs, or the runner has not got to it. */
export function scheduleState({
  at,
  now,
  isRunning,
  hasFailed,
  isRefused,
  isRunnerOn,
}: {
  at: Date
  now: Date
  isRunning: boolean
  hasFailed: boolean
  /** Known to be refused by a gate, and not just broken. */
  isRefused: boolean
  isRunnerOn: boolean
}): ScheduleState {
  if (hasFailed) return isRefused ? 'refused' : 'failed'
  if (isRunning) return 'running'
  if (at.getTime() + grace > now.getTime()) return 'scheduled'
  return isRunnerOn ? 'late' : 'runner-off'
}
