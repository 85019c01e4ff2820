/** The collections whose drafts can be shown. */
export const previewed = ['posts', 'pages'] as const
export type Previewed = (typeof previewed)[number]

/** What a token allows: one document, for whoever made it, until a time. */
export type PreviewClaim = {
  collection: Previewed
  id: string
  /** Who made it: what this user may read no more, the token does not show. */
  user: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** How long a token holds unless told, and at most, in minutes. */
export const usualMinutes = 15
export const mostMinutes = 24 * 60

export const isPreviewed = (value: unknown): value is Previewed =>
  previewed.some((collection) => collection === value)
