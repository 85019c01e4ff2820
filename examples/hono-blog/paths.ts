/** The parts of a document that a pattern of addresses may name. */
export type PathParts = { id: string; slug: string; publishedAt?: string | null; category?: string }

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What stands in a path by a pattern of the blog's settings, such as `/:year/:slug`; null when the path is not of that pattern.
 * Paths come decoded.
 */
export const matchPath = (pattern: string, path: string): Record<string, string> | null => {
  const names: string[] = []
  const source = pattern
    .split(/(:[a-z]+)/)
    .map((part) => {
      if (!part.startsWith(':')) return escapeForPattern(part)
      names.push(part.slice(1))
      return '([^/]+)'
    })
    .join('')
  const found = new RegExp(`^${source}/?$`, 'u').exec(path)
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
}

/** The path of a document by a pattern, encoded as addresses are. */
export const pathOf = ({
  pattern,
  timeZone,
  parts,
}: {
  pattern: string
  timeZone: string
  parts: PathParts
}): string => {
  const date = parts.publishedAt ? new Date(parts.publishedAt) : null
  const onDay = date
    ? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date).split('-')
    : []
  const values: Record<string, string> = {
    id: parts.id,
    slug: parts.slug,
    category: parts.category ?? '',
    year: onDay[0] ?? '',
    month: onDay[1] ?? '',
    day: onDay[2] ?? '',
  }
  return pattern.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}
