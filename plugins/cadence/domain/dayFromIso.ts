const dayLength = 86_400_000

/** The day (days since 1970-01-01) of an ISO 8601 date such as `2026-11-28`; null for anything else, 30 February included. */
export function dayFromIso(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time)) return null
  // Some engines let 30 February roll over into March.
  return new Date(time).toISOString().startsWith(text) ? time / dayLength : null
}
