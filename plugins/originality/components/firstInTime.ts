const day = 24 * 60 * 60 * 1000

/**
 * Which of two publications came first, and by how many whole days: `same-day` within one day, `unknown` when a date is
 * missing or no date.
 */
export const firstInTime = ({
  ours,
  theirs,
}: {
  ours: string | null
  theirs: string | null
}): { first: 'ours' | 'theirs' | 'same-day' | 'unknown'; days: number } => {
  const [one, other] = [Date.parse(ours ?? ''), Date.parse(theirs ?? '')]
  if (Number.isNaN(one) || Number.isNaN(other)) return { first: 'unknown', days: 0 }
  const days = Math.floor(Math.abs(one - other) / day)
  if (days === 0) return { first: 'same-day', days }
  return { first: one < other ? 'ours' : 'theirs', days }
}
