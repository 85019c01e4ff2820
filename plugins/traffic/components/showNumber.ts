import { localeOf } from './localeOf'

/** A number with the digits and the grouping of the reader; null is a dash. `short` writes 12,300 as 12.3K. */
export const showNumber = ({
  value,
  language,
  short = false,
}: {
  value: number | null
  language: string
  short?: boolean
}): string =>
  value === null
    ? '–'
    : new Intl.NumberFormat(localeOf(language), {
        maximumFractionDigits: 1,
        ...(short ? { notation: 'compact' } : {}),
      }).format(value)
