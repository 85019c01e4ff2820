import { localDay } from './localDay'

/** A published version of a post: when it was published, and the date that it showed. Both ISO 8601. */
export type DatedVersion = { id: string; savedAt: string; shown: string | null }

/** A shown date that moved to a later day: the version at which the old date was set, and the one that shows the new date. */
export type DateMove = { before: string; after: string; at: string; from: string; to: string }

/**
 * The times at which the shown date of a post moved to a later day of the blog, oldest first. The text of each is to be compared
 * with the version that first showed the old date: an honest author edits in many small steps and then changes the date.
 * A date that moves back makes nothing look fresh, and does not count. Versions may come in any order.
 */
export function dateMoves({
  versions,
  timeZone,
}: {
  versions: readonly DatedVersion[]
  timeZone: string
}): DateMove[] {
  const sorted = versions
    .flatMap(({ id, savedAt, shown }) => {
      const time = Date.parse(shown ?? '')
      const saved = Date.parse(savedAt)
      if (shown === null || Number.isNaN(time) || Number.isNaN(saved)) return []
      return [{ id, savedAt, saved, shown, day: localDay({ instant: new Date(time), timeZone }) }]
    })
    .toSorted((one, other) => one.saved - other.saved || (one.id < other.id ? -1 : 1))
  const moves: DateMove[] = []
  let set = sorted[0]
  for (const version of sorted) {
    if (!set || version.day === set.day) continue
    if (version.day > set.day)
      moves.push({
        before: set.id,
        after: version.id,
        at: version.savedAt,
        from: set.shown,
        to: version.shown,
      })
    set = version
  }
  return moves
}
