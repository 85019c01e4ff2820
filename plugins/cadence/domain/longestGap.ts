import { longestSilence } from './longestSilence'

/** The longest silence in days, the one still open included; null for a blog without posts. */
export const longestGap = (posts: { days: readonly number[]; today: number }): number | null =>
  longestSilence(posts)?.days ?? null
