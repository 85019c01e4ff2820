import type { Payload } from 'payload'

import type { Snapshot } from '../../src/check/snapshot'
import type { ProbeLimits } from './probe/probeLimits'
import type { RenderPages } from './probe/runProbe'

export type SiteOptions = {
  /** The documents, addresses and menus of the blog; facts are not needed. */
  readSnapshot: (payload: Payload) => Promise<Snapshot>
  /** Origins that may have any port and a private address, such as a local preview. None unless told. */
  allow?: readonly string[]
  /** Certificate authorities in place of the usual ones, as PEM. */
  ca?: string
  /** Where this installation is reached, for the User-Agent; the blog's own address unless told. */
  operator?: string | null
  limits?: Partial<ProbeLimits>
  /** A browser, such as `chromiumRenderer`; without one nothing is said of telephones. */
  render?: RenderPages
  /** Hours after which a site that proved to be the blog's own is looked at unasked; 24 unless told, `false` for never. */
  everyHours?: number | false
}

export type ResolvedSiteOptions = SiteOptions & { everyHours: number | false }

/** Fills in the defaults, and refuses an interval that would be a burden to the site. */
export const resolveOptions = (options: SiteOptions): ResolvedSiteOptions => {
  const { everyHours = 24 } = options
  if (everyHours !== false && !(everyHours >= 1)) {
    throw Object.assign(
      new Error('The options of the site plugin are wrong: everyHours is less than 1.'),
      { code: 'wrong-options' },
    )
  }
  return { ...options, everyHours }
}
