import { burstiness } from '../../../../src/check/burstiness'
import type { Hit } from '../hit'
import { busiestHour } from './busiestHour'
import { type Flag, type FlagKind, mostRows } from './flag'
import { flagId } from './flagId'
import { rowOf } from './rowOf'
import { signalSettings as settings } from './signalSettings'

/**
 * What single visitors of one day did that people seldom do: much of the day's views, more than 60 views an hour, gaps as
 * regular as a machine's, or a row of addresses that do not exist.
 * `hits` are those of one day, oldest first; `views` is how many the day has in all, when these are only a part.
 */
export function visitorFlags({
  day,
  hits,
  views = hits.length,
}: {
  day: string
  hits: readonly Hit[]
  views?: number
}): Flag[] {
  const byVisitor = new Map<number, Hit[]>()
  for (const hit of hits) {
    const known = byVisitor.get(hit.visitor)
    if (known) known.push(hit)
    else byVisitor.set(hit.visitor, [hit])
  }
  const flags: Flag[] = []
  const whole = Math.max(views, hits.length)
  for (const [visitor, own] of byVisitor) {
    if (own.length < Math.min(settings.missingPaths, settings.regularHits)) continue
    const add = (kind: FlagKind, figures: Flag['figures'], behind: readonly Hit[] = own): void => {
      // The hash means nothing once its salt is gone; a few letters tell the rows of one visitor apart.
      const subject = visitor.toString(36)
      flags.push({
        id: flagId({ kind, day, subject }),
        kind,
        day,
        subject,
        figures,
        visits: own.filter(({ isEntry }) => isEntry).length,
        source: own[0]?.source ?? '',
        rows: behind.slice(0, mostRows).map(rowOf),
        count: behind.length,
      })
    }
    const times = own.map(({ at }) => at).toSorted((a, b) => a - b)

    const share = own.length / whole
    if (
      whole >= settings.oneVisitorDayViews &&
      own.length >= settings.oneVisitorViews &&
      share > settings.oneVisitorShare
    )
      add('one-visitor', { views: own.length, share })

    const most = busiestHour(times)
    if (most > settings.viewsAnHour) add('fast-visitor', { views: own.length, most })

    const measure = burstiness(times.slice(1).map((time, index) => time - (times[index] ?? time)))
    if (own.length >= settings.regularHits && measure !== null && measure < settings.regularBelow)
      add('regular-gaps', { views: own.length, burstiness: measure })

    const missing = own.filter(({ isMissing }) => isMissing)
    const paths = new Set(missing.map(({ path }) => path)).size
    if (paths >= settings.missingPaths) add('probing', { paths, views: own.length }, missing)
  }
  return flags
}
