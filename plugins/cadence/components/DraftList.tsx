'use client'

import { Link } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say } from '../../../src/cms/sayIn'
import type { CalendarAnswer } from '../domain/calendar'
import type { Carried } from './carried'
import { postOnTheMouse } from './postOnTheMouse'
import type { Planning } from './usePlanning'

/** Drafts without a date, beside the month. What is dropped here loses its date. */
export const DraftList = ({
  calendar: { drafts, moreDrafts, mayPublish },
  planning: { carried, leave, takeOff },
  onPick,
  posts,
  create,
  words,
}: {
  calendar: CalendarAnswer
  planning: Planning
  onPick: (draft: Carried) => void
  posts: string
  create: string
  words: Say
}) => {
  const [isOver, setOver] = useState(false)
  return (
    <section
      aria-labelledby="ekagro-drafts"
      className={`ekagro-drafts${isOver ? ' ekagro-drafts--over' : ''}`}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const dragged = postOnTheMouse.take(event)
        if (dragged?.at) void takeOff(dragged)
      }}
    >
      <h2 id="ekagro-drafts">{words('drafts:title')}</h2>
      <p className="ekagro-quiet">{words(mayPublish ? 'drafts:help' : 'screen:only-editors')}</p>
      {drafts.length === 0 && <p>{words('drafts:none')}</p>}
      <ul>
        {drafts.map(({ post, title: given, mayMove }) => {
          const title = given || words('entry:untitled')
          const href = `${posts}/${encodeURIComponent(post)}`
          const draft = { post, title, at: null }
          const isCarried = carried?.post === post
          return (
            <li key={post}>
              {mayMove ? (
                <span className="ekagro-post__pair">
                  <button
                    aria-label={words('entry:move-draft', { title })}
                    aria-pressed={isCarried}
                    className="ekagro-post ekagro-post--draft"
                    draggable
                    onClick={() => (isCarried ? leave() : onPick(draft))}
                    onDragStart={(event) => postOnTheMouse.give(event, draft)}
                    type="button"
                  >
                    <span className="ekagro-post__title">{title}</span>
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
              ) : (
                <Link className="ekagro-post ekagro-post--draft" href={href} prefetch={false}>
                  <span className="ekagro-post__title">{title}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
      {moreDrafts > 0 && (
        <p className="ekagro-quiet">{words('drafts:more', { more: moreDrafts })}</p>
      )}
      <p>
        <Link href={create} prefetch={false}>
          {words('drafts:write')}
        </Link>
      </p>
    </section>
  )
}
