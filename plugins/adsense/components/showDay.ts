/** A day in the reader's language and digits, such as “28 November 2026”. `timeZone` is an IANA name; a bare `YYYY-MM-DD` is shown as it is. */
export const showDay = ({
  time,
  language,
  timeZone,
}: {
  time: string
  language: string
  timeZone: string
}): string =>
  new Intl.DateTimeFormat(language.startsWith('bn') ? 'bn-BD' : 'en-GB', {
    dateStyle: 'long',
    timeZone: /^\d{4}-\d{2}-\d{2}$/u.test(time) ? 'UTC' : timeZone,
  }).format(new Date(time))
