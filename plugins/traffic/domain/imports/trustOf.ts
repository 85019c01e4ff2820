import type { ImportSource } from './imported'

/** How far figures of a source can be relied on: `high` by who was there to count, `low` where programs are in them. */
export type Trust = 'high' | 'medium' | 'low'

const trusts: Record<ImportSource, Trust> = {
  'search-console': 'high', // Google's own count of its results.
  ga4: 'medium', // With consent banners and blockers between.
  plausible: 'medium',
  goatcounter: 'medium',
  'access-log': 'low', // Programs that call themselves a browser are in it.
}

/** See `Trust`. */
export const trustOf = (source: ImportSource): Trust => trusts[source]
