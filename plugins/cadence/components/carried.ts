/** A post that somebody has picked up, with where it came from: `at` (ISO 8601) is null for a draft without a date. */
export type Carried = { post: string; title: string; at: string | null }
