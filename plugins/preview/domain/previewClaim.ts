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

/**
 * The moment from which a link of the editor counts: the end of the running quarter of an hour. So the link is the same after
 * every autosave, and the frame that shows it need not load again; it holds for 15 to 30 minutes.
 * @param now milliseconds since 1970
 */
export const editorMoment = (now: number): number => {
  const quarter = usualMinutes * 60_000
  return (Math.floor(now / quarter) + 1) * quarter
}

export const isPreviewed = (value: unknown): value is Previewed =>
  previewed.some((collection) => collection === value)
