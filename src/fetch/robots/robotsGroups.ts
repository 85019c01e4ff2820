/** One `Allow` or `Disallow`, its path normalised as `normalPath` does. */
export type RobotsRule = { allow: boolean; path: string }

/** What is said to one product token, all its groups together. */
export type RobotsGroup = {
  rules: readonly RobotsRule[]
  /** Milliseconds; null when it does not say. */
  crawlDelay: number | null
}

/** A robots.txt as RFC 9309 reads it. */
export type RobotsFile = {
  /** By product token in small letters; `*` for everybody else. */
  groups: ReadonlyMap<string, RobotsGroup>
  /** Absolute addresses as written. */
  sitemaps: readonly string[]
}
