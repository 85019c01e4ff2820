/** When visitors were last seen, and how often within the running minute. */
export type VisitorMemory = {
  /** Notes a request and tells how many this visitor made within the minute, this one included. */
  count(visitor: number, at: number): number
  /** Notes a view and tells whether a visit begins with it. */
  isEntry(visitor: number, at: number): boolean
  /** Notes that a visitor is still there, without a view. */
  touch(visitor: number, at: number): void
  size(): number
}

export const visitIdle = 30 * 60_000
const minute = 60_000

/**
 * Remembers at most `most` visitors (about 120 bytes each); whoever was not seen the longest is forgotten first, which costs a visit too many
 * when they come back within 30 minutes. Times are milliseconds; a clock that jumps by more than 30 minutes either way begins a visit.
 */
export const visitorMemory = ({ most }: { most: number }): VisitorMemory => {
  const visitors = new Map<number, { seen: number; minute: number; requests: number }>()
  const never = Number.NEGATIVE_INFINITY

  const noteOf = (visitor: number): { seen: number; minute: number; requests: number } => {
    const note = visitors.get(visitor) ?? { seen: never, minute: never, requests: 0 }
    visitors.delete(visitor)
    visitors.set(visitor, note)
    if (visitors.size > most) visitors.delete(visitors.keys().next().value as number)
    return note
  }

  return {
    count(visitor, at) {
      const note = noteOf(visitor)
      const current = Math.floor(at / minute)
      if (note.minute !== current) {
        note.minute = current
        note.requests = 0
      }
      note.requests += 1
      return note.requests
    },
    isEntry(visitor, at) {
      const note = noteOf(visitor)
      const isNew = !(Math.abs(at - note.seen) <= visitIdle)
      note.seen = at
      return isNew
    },
    touch(visitor, at) {
      const note = noteOf(visitor)
      if (note.seen !== never) note.seen = at
    },
    size: () => visitors.size,
  }
}
