const dayLength = 86_400_000

/** How near a day is: a name of its own, a day of the week, or a date. */
export type DayWords = { kind: 'today' | 'tomorrow' | 'weekday' | 'date'; text: string }

/**
 * A day in the reader's words: the name of the weekday within the next six days, else its date, with the year where it is another one.
 * `language` is one of the admin (`en`, `bn-BD`); days are counted from 1970-01-01.
 */
export function dayInWords({
  day,
  today,
  language,
}: {
  day: number
  today: number
  language: string
}): DayWords {
  const kind =
    day === today
      ? 'today'
      : day === today + 1
        ? 'tomorrow'
        : day > today && day < today + 7
          ? 'weekday'
          : 'date'
  const locale = language.startsWith('bn') ? 'bn-BD' : 'en-GB'
  const date = new Date(day * dayLength)
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
  if (kind === 'weekday') return { kind, text: format({ weekday: 'long' }) }
  const text = format({ day: 'numeric', month: 'long' })
  if (date.getUTCFullYear() === new Date(today * dayLength).getUTCFullYear()) return { kind, text }
  const year = format({ year: 'numeric' })
  return { kind, text: locale === 'bn-BD' ? `${year} সালের ${text}` : `${text} ${year}` }
}
