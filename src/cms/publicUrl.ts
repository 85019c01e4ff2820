import type { BlogSettings } from '../check/snapshot'
import { type AddressedCollection, type AddressPart, patternOf } from './addressPatterns'

export type AddressedDocument = {
  collection: AddressedCollection
  id: string
  slug?: string | null
  publishedAt?: string | null
  /** Slug of the primary category; only patterns with `:category` need it. */
  category?: string | null
}

/**
 * The address of a document on the public site: absolute when the blog has one and `absolute` is not false, else a path.
 * Null for a document that cannot have an address yet (no slug, or no date where the pattern asks for one).
 * Letters of every script stay as they are; `new URL(…).href` percent-encodes them. Its inverse is `documentsAt`.
 */
export const publicUrl = ({
  document,
  settings,
  absolute = true,
}: {
  document: AddressedDocument
  settings: BlogSettings
  absolute?: boolean
}): string | null => {
  const pattern = patternOf({ collection: document.collection, settings })
  // Telling the day takes a hundred times as long as the rest, and few patterns ask for it.
  const isDated = /:(?:year|month|day)/.test(pattern)
  const { publishedAt, ...undated } = document
  const values = valuesOf({
    document: isDated && publishedAt ? { ...undated, publishedAt } : undated,
    timeZone: settings.timeZone,
  })
  let isComplete = true
  const path = pattern.replace(/:([a-z]+)/g, (_match, part: AddressPart) => {
    const value = values[part]
    if (!value) isComplete = false
    return value ?? ''
  })
  if (!isComplete) return null
  return absolute && settings.address ? `${settings.address}${path}` : path
}

const valuesOf = ({
  document,
  timeZone,
}: {
  document: AddressedDocument
  timeZone: string
}): Partial<Record<AddressPart, string>> => {
  const values: Partial<Record<AddressPart, string>> = {
    id: document.id,
    category: document.category ?? 'uncategorised',
  }
  if (document.slug) values.slug = document.slug
  if (document.publishedAt) {
    const [year, month, day] = dayFormatOf(timeZone)
      .format(new Date(document.publishedAt))
      .split('-')
    if (year && month && day) Object.assign(values, { year, month, day })
  }
  return values
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format is dear; a blog has one time zone. */
const dayFormatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  dayFormats.set(timeZone, format)
  return format
}
