const localeOf = (language: string): string => (language.startsWith('bn') ? 'bn-BD' : 'en-GB')
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
const formats = new Map<string, Intl.DateTimeFormat>()

const format = (
  language: string,
  options: Intl.DateTimeFormatOptions,
): ((time: Date) => string) => {
  const locale = localeOf(language)
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return (time) => known.format(time)
}

/**
 * Days (ISO 8601), months and times in the words and digits of one language of the admin. Put together from single words, since
 * engines order and punctuate whole dates differently, and the server must draw what the browser draws.
 */
export const dayNames = (language: string) => {
  const part = (options: Intl.DateTimeFormatOptions, day: string): string =>
    format(language, { ...options, timeZone: 'UTC' })(midnight(day))
  const number = (day: string): string => part({ day: 'numeric' }, day)
  const month = (day: string): string => part({ month: 'long' }, day)
  const year = (day: string): string => part({ year: 'numeric' }, day)
  return {
    /** `Saturday 28 November` */
    long: (day: string) => `${part({ weekday: 'long' }, day)} ${number(day)} ${month(day)}`,
    /** `28 November 2026` */
    date: (day: string) => `${number(day)} ${month(day)} ${year(day)}`,
    /** `28` */
    number,
    /** `Sat` */
    weekday: (day: string) => part({ weekday: 'short' }, day),
    /** `November 2026`, of a month such as `2026-11`. */
    month: (of: string) => `${month(`${of}-01`)} ${year(`${of}-01`)}`,
    /** `09:00` in the zone given. */
    time: (at: string | Date, timeZone: string) =>
      format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })(
        new Date(at),
      ),
  }
}

export type DayNames = ReturnType<typeof dayNames>
