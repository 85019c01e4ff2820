/** A moment in the reader's language and digits, such as "22 November 2026, 19:20". `timeZone` is an IANA name. */
export const formatTime = ({
  time,
  language,
  timeZone,
}: {
  time: string
  language: string
  timeZone?: string
}): string => {
  const locale = language.startsWith('bn') ? 'bn-BD' : 'en-GB'
  const zone = timeZone ? { timeZone } : {}
  const moment = new Date(time)
  const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' }).format(moment)
  // Bengali has no short words for morning and evening in Intl, so the clock has 24 hours.
  const clock = new Intl.DateTimeFormat(locale, {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment)
  return `${day}, ${clock}`
}
