'use client'

import { Button, Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarEntry } from '../domain/calendar'
import type { Carried } from './carried'
import type { DayNames } from './dayNames'
import { overdueReason } from './overdueReason'

/** Planned posts that were not published, with the reason, in red above the month. */
export const OverdueList = ({
  entries,
  onPick,
  posts,
  timeZone,
  words,
  names,
}: {
  entries: readonly CalendarEntry[]
  onPick: (entry: Carried) => void
  posts: string
  timeZone: string
  words: Say
  names: DayNames
}) => {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="ekagro-overdue" className="ekagro-overdue">
      <h2 id="ekagro-overdue">{words('overdue:title', { count: entries.length })}</h2>
      <ul>
        {entries.map((entry) => {
          const title = entry.title || words('entry:untitled')
          const time = `${names.long(entry.day)}, ${names.time(entry.at, timeZone)}`
          return (
            <li key={`${entry.post}-${entry.at}`}>
              <Link href={`${posts}/${encodeURIComponent(entry.post)}`} prefetch={false}>
                {title}
              </Link>{' '}
              <span className="ekagro-quiet">{words('overdue:at', { time })}</span>
              <p>{overdueReason({ ...entry, words })}</p>
              {entry.mayMove && (
                <Button
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => onPick({ ...entry, title })}
                  size="small"
                >
                  {words('overdue:again')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
