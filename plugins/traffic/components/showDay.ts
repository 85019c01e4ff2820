import { localeOf } from './localeOf'

/** A day, `YYYY-MM-DD`, in the reader's words; `short` has no year. */
export const showDay = ({
  day,
  language,
  short = false,
}: {
  day: string
  language: string
  short?: boolean
}): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: short ? 'short' : 'long',
    ...(short ? {} : { year: 'numeric' }),
  }).format(Date.parse(`${day}T00:00:00Z`))
