'use client'

import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarEntry } from '../domain/calendar'
import type { DayNames } from './dayNames'
import { postOnTheMouse } from './postOnTheMouse'
import type { Planning } from './usePlanning'

/** A post on its day: a button that picks it up where it may be moved, else a link to its editor. */
export const DayPost = ({
  entry,
  isCarried,
  planning: { pickUp, leave },
  posts,
  timeZone,
  words,
  names,
}: {
  entry: CalendarEntry
  isCarried: boolean
  planning: Planning
  posts: string
  timeZone: string
  words: Say
  names: DayNames
}) => {
  const title = entry.title || words('entry:untitled')
  const state = words(
    `entry:${entry.isShort ? 'short' : entry.isUpdate && entry.state === 'scheduled' ? 'update' : entry.state}`,
  )
  const time = names.time(entry.at, timeZone)
  const href = `${posts}/${encodeURIComponent(entry.post)}`
  const classes = `ekagro-post ekagro-post--${entry.state}${entry.isShort ? ' ekagro-post--short' : ''}`
  const inside = (
    <>
      <span className="ekagro-post__title">{title}</span>
      <span className="ekagro-post__state">
        {state}, {time}
      </span>
    </>
  )
  if (!entry.mayMove)
    return (
      <Link className={classes} href={href} prefetch={false}>
        {inside}
      </Link>
    )
  return (
    <span className="ekagro-post__pair">
      <button
        aria-label={words('entry:move', { title, state, time })}
        aria-pressed={isCarried}
        className={classes}
        draggable
        onClick={() => (isCarried ? leave() : pickUp({ ...entry, title }))}
        onDragStart={(event) => postOnTheMouse.give(event, { ...entry, title })}
        type="button"
      >
        {inside}
      </button>
      <Link
        aria-label={words('entry:open', { title })}
        className="ekagro-post__open"
        href={href}
        prefetch={false}
      >
        {words('entry:open-short')}
      </Link>
    </span>
  )
}
