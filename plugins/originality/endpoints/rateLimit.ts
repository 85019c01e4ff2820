type Limit = { allowed: true } | { allowed: false; retryAfter: number }

const minute = 60_000

/**
 * Counts what each user asks for, in the memory of this process: at most so many in any minute. It guards the processor of this
 * server, so servers side by side need not know of each other (docs/scaling.md).
 * @returns the counter; when there were too many, `retryAfter` says in how many whole seconds there is room
 */
export const rateLimit = ({
  perMinute,
}: {
  perMinute: number
}): ((user: string, now: number) => Limit) => {
  const asked = new Map<string, number[]>()
  return (user, now) => {
    const recent = (asked.get(user) ?? []).filter((at) => at > now - minute)
    const oldest = recent[recent.length - perMinute]
    if (oldest !== undefined) {
      asked.set(user, recent)
      return { allowed: false, retryAfter: Math.max(1, Math.ceil((oldest + minute - now) / 1000)) }
    }
    asked.set(user, [...recent, now])
    return { allowed: true }
  }
}
