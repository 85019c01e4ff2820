/**
 * The longest time without a post: its days, the day of the post before it, and whether it is still open. The earliest of equals;
 * null for a blog without posts. Posts after today are left out.
 */
export function longestSilence({
  days,
  today,
}: {
  days: readonly number[]
  today: number
}): { days: number; from: number; isOpen: boolean } | null {
  const events = [...new Set(days)].filter((day) => day <= today).toSorted((a, b) => a - b)
  const last = events.at(-1)
  if (last === undefined) return null
  let longest = { days: 0, from: last, isOpen: false }
  for (const [place, day] of events.entries()) {
    const next = events[place + 1] ?? today
    const isOpen = day === last
    if (next - day > longest.days) longest = { days: next - day, from: day, isOpen }
  }
  return longest
}
