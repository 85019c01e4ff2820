const shape =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/u

/** A written date as ISO 8601, UTC where no zone is named; null for what is none, such as "2 days ago". */
export const isoDate = (written: string): string | null => {
  const trimmed = written.trim()
  const match = shape.exec(trimmed)
  if (!match) return null
  const needsZone = trimmed.length > 10 && match[1] === undefined
  const time = Date.parse(needsZone ? `${trimmed.replace(' ', 'T')}Z` : trimmed)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
