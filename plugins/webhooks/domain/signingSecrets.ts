/** A secret as it is kept: sealed, and until when it signs (milliseconds since 1970; null for the current one). */
export type SealedSecret = { sealed: string; createdAt: number; endsAt: number | null }

/** The secrets that sign at a moment, the newest first. */
export const signingSecrets = ({
  secrets,
  now,
}: {
  secrets: readonly SealedSecret[]
  now: number
}): SealedSecret[] =>
  secrets
    .filter(({ endsAt }) => endsAt === null || endsAt > now)
    .toSorted((one, other) => other.createdAt - one.createdAt)

/**
 * The secrets after a new one was made: what signed until now goes on for `overlap` milliseconds, so that the receiver can
 * change over in peace. What ended is forgotten, and of those that end at most two stay.
 */
export const rotatedSecrets = ({
  secrets,
  sealed,
  now,
  overlap,
}: {
  secrets: readonly SealedSecret[]
  sealed: string
  now: number
  overlap: number
}): SealedSecret[] => {
  const ending = signingSecrets({ secrets, now })
    .map((secret) => ({
      ...secret,
      endsAt: Math.min(secret.endsAt ?? Number.POSITIVE_INFINITY, now + overlap),
    }))
    .filter(({ endsAt }) => endsAt > now)
  return [{ sealed, createdAt: now, endsAt: null }, ...ending.slice(0, 2)]
}
