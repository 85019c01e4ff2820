import type { Say } from '../../../src/cms/sayIn'
import type { Trust } from '../domain/imports/trustOf'

/** How far a source can be relied on, in words. */
export const TrustMark = ({ trust, say }: { trust: Trust; say: Say }) => (
  <span className={`ekagro-trust ekagro-trust--${trust}`}>{say(`imported:trust-${trust}`)}</span>
)
