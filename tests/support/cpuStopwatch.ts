/**
 * Starts a stopwatch of processor time: what it gives is the milliseconds that this process has computed since. Other processes on the
 * machine do not count, so a bound on it holds on a busy one.
 */
export const cpuStopwatch = (): (() => number) => {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
}
