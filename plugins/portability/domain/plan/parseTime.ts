const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/

const iso = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8.64e15
    ? new Date(milliseconds).toISOString()
    : null

/**
 * A time of an export as ISO 8601 in UTC. Understands `2025-01-05 04:00:00` (read with `utcOffsetMinutes` east of UTC),
 * RFC 3339 and RFC 822; null for the zero date of WordPress and for what is no time.
 */
export const parseTime = (text: string, utcOffsetMinutes = 0): string | null => {
  const trimmed = text.trim()
  const local = LOCAL.exec(trimmed)
  if (local !== null) {
    const [year, month, day, hour, minute, second] = local
      .slice(1)
      .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number]
    if (year === 0 || month === 0 || day === 0) return null
    const utc = Date.UTC(year, month - 1, day, hour, minute, second || 0)
    // The 31st of June is no date; Date.UTC would make it the 1st of July.
    if (new Date(utc).getUTCDate() !== day || month > 12) return null
    return iso(utc - utcOffsetMinutes * 60_000)
  }
  if (!/\d{4}/.test(trimmed) || !/(Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/.test(trimmed)) return null
  const parsed = Date.parse(trimmed)
  return parsed < Date.UTC(1, 0) ? null : iso(parsed)
}
