'use client'

import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarAnswer } from '../domain/calendar'
import { DayPost } from './DayPost'
import type { DayNames } from './dayNames'
import { postOnTheMouse } from './postOnTheMouse'
import type { Planning } from './usePlanning'

/** One day of the grid: its posts, the silence before them, and a place to put a post. */
export const CalendarDay = ({
  day,
  calendar,
  isFocused,
  onFocus,
  planning,
  posts,
  words,
  names,
}: {
  /** ISO 8601. */
  day: string
  calendar: CalendarAnswer
  isFocused: boolean
  onFocus: () => void
  planning: Planning
  posts: string
  words: Say
  names: DayNames
}) => {
  const [isOver, setOver] = useState(false)
  const { carried, minutes, putOn } = planning
  const { today, month, silences, timeZone } = calendar
  const entries = calendar.entries.filter((entry) => entry.day === day)
  const kind = day < today ? 'past' : day === today ? 'today' : 'coming'
  const silence = silences[day]
  const isOpenSilence = day === today && !entries.some(({ state }) => state === 'published')
  const classes = [
    'ekagro-day',
    `ekagro-day--${kind}`,
    ...(day.startsWith(month) ? [] : ['ekagro-day--outside']),
    ...(isOver ? ['ekagro-day--over'] : []),
    ...(entries.length > 0 ? ['ekagro-day--busy'] : []),
  ]
  return (
    <div
      aria-current={kind === 'today' ? 'date' : undefined}
      aria-label={words('day:label', { day: names.long(day), kind, count: entries.length })}
      className={classes.join(' ')}
      data-day={day}
      onClick={(event) => {
        const isPost = (event.target as HTMLElement).closest('button, a') !== null
        if (carried && !isPost) void putOn(carried, day, minutes)
      }}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const dragged = postOnTheMouse.take(event)
        if (dragged) void putOn(dragged, day)
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus()
      }}
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
    >
      <span aria-hidden className="ekagro-day__number">
        <span className="ekagro-day__name">{names.weekday(day)} </span>
        {names.number(day)}
      </span>
      {silence !== undefined && (
        <span className="ekagro-day__silence">
          {words(isOpenSilence ? 'day:open-silence' : 'day:silence', { days: silence })}
        </span>
      )}
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={`${entry.post}-${entry.state}`}>
              <DayPost
                entry={entry}
                isCarried={carried?.post === entry.post}
                names={names}
                planning={planning}
                posts={posts}
                timeZone={timeZone}
                words={words}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
