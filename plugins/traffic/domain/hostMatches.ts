/** True when a host, or a domain that it belongs to, is in a set of names in lower case: `a.semalt.com` is of `semalt.com`. */
export const hostMatches = (host: string, names: ReadonlySet<string>): boolean => {
  for (let rest = host; rest !== '';) {
    if (names.has(rest)) return true
    const dot = rest.indexOf('.')
    if (dot === -1) return false
    rest = rest.slice(dot + 1)
  }
  return false
}
