/**
 * Runs of consecutive periods with at least `target` posts. The last count is the running period: it lengthens the current
 * streak when it has reached the target, and does not end it while it has not.
 */
export function streaks({ counts, target }: { counts: readonly number[]; target: number }): {
  current: number
  longest: number
} {
  let current = 0
  let longest = 0
  for (const [index, count] of counts.entries()) {
    const isRunning = index === counts.length - 1
    if (count >= target) current += 1
    else if (!isRunning) current = 0
    longest = Math.max(longest, current)
  }
  return { current, longest }
}
