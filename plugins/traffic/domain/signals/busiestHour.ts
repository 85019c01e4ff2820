const hour = 3_600_000

/** The most of some moments (milliseconds, ascending) that lie within one hour, its end excluded. */
export function busiestHour(times: readonly number[]): number {
  let most = 0
  let first = 0
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= hour) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}
