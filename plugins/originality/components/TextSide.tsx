import { Link } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'

/** The name, the owner and the date of one of the two texts. An address of the web opens in a new tab. */
export const TextSide = ({
  title,
  href,
  date,
  without,
  note,
  say,
  language,
  timeZone,
}: {
  title: string
  href: string | null
  date: string | null
  /** What is said when there is no date. */
  without: string
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
      {date ? say('side:published', { day: dayOf({ date, language, timeZone }) }) : without}
      {note && ` · ${note}`}
    </p>
  </>
)

/** The day alone: of most sources nothing finer is known. */
const dayOf = ({
  date,
  language,
  timeZone,
}: {
  date: string
  language: string
  timeZone: string
}): string =>
  new Intl.DateTimeFormat(language.startsWith('bn') ? 'bn-BD' : 'en-GB', {
    timeZone,
    dateStyle: 'long',
  }).format(new Date(date))
