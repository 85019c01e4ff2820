/** What one visit of the public site may cost at most. */
export type ProbeLimits = {
  /** Requests while nothing proves that the site is the blog's own; redirects count. */
  requestsUnproven: number
  requests: number
  /** Bytes of all bodies, unpacked. */
  bytes: number
  /** Milliseconds for the whole visit. */
  time: number
  /** Bytes of one page. */
  bytesPerPage: number
  /** Milliseconds for one page. */
  timePerPage: number
  /** Milliseconds between two requests. */
  pause: number
  /** The longest pause that a Crawl-delay can ask for, in milliseconds. */
  longestPause: number
  /** How many further links and images of the visited pages are tried. */
  links: number
}

export const probeLimits: ProbeLimits = {
  requestsUnproven: 10,
  requests: 600,
  bytes: 96 * 1024 * 1024,
  time: 15 * 60_000,
  bytesPerPage: 2 * 1024 * 1024,
  timePerPage: 10_000,
  pause: 300,
  longestPause: 5_000,
  links: 100,
}
