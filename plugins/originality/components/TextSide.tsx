import { Link } from '@payloadcms/ui'

import { formatTime } from '../../../src/cms/formatTime'
import type { Say } from '../../../src/cms/sayIn'

/** The name, the owner and the date of one of the two texts. An address of the web opens in a new tab. */
export const TextSide = ({
  title,
  href,
  date,
  note,
  say,
  language,
  timeZone,
}: {
  title: string
  href: string | null
  date: string | null
  note: string
  say: Say
  language: string
  timeZone: string
}) => (
  <>
    <p className="ekagro-pane__title">
      {href === null ? (
        title
      ) : /^https?:\/\//i.test(href) ? (
        <a href={href} rel="noreferrer noopener" target="_blank">
          {title} <span className="ekagro-unseen">({say('source:new-tab')})</span>
        </a>
      ) : href.startsWith('/') ? (
        <Link href={href} prefetch={false}>
          {title}
        </Link>
      ) : (
        title
      )}
    </p>
    <p className="ekagro-quiet">
      {date
        ? say('side:published', { time: formatTime({ time: date, language, timeZone }) })
        : say('side:no-date')}
      {note && ` · ${note}`}
    </p>
  </>
)
