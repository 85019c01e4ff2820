import type { Say } from '../../../src/cms/sayIn'
import { localeOf } from './localeOf'

/** What a table is about. */
export type Subject =
  'page' | 'source' | 'channel' | 'campaign' | 'country' | 'device' | 'browser' | 'drop'

/** The name of a value in the reader's language: countries by Intl, channels, devices and reasons by our own words. */
export const nameOfValue = ({
  subject,
  value,
  language,
  say,
}: {
  subject: Subject
  value: string
  language: string
  say: Say
}): string => {
  if (subject === 'source' && value === '') return say('channel:direct')
  if (value === '') return say('table:unknown')
  // What a day has beyond the values that it keeps apart.
  if (value === '(other)') return say('table:other')
  if (subject === 'country') return countryOf(value, language)
  if (subject === 'channel' || subject === 'device' || subject === 'drop') {
    const key = `${subject}:${value}`
    const name = say(key)
    // A reason that a newer server knows is shown as it is.
    return name === key ? value : name
  }
  return value
}

const countryOf = (code: string, language: string): string => {
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code
  } catch {
    // A proxy may send codes that are none, such as XX or T1.
    return code
  }
}
