/** True when a path is one of the patterns, or begins like one that ends in `*`. */
export const isExcludedPath = (path: string, patterns: readonly string[]): boolean => {
  const bare = path.split('?', 1)[0] ?? path
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? bare.startsWith(pattern.slice(0, -1)) : bare === pattern,
  )
}
