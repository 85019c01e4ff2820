import type { Hit } from '../../../../plugins/traffic/domain/hit'

/** A hit that differs from the usual one only in what is given. */
export const hitOf = (changes: Partial<Hit> = {}): Hit => ({
  id: 'one',
  at: 1_000,
  day: '2026-11-28',
  path: '/পোস্ট',
  visitor: 7,
  isEntry: true,
  source: '',
  channel: 'direct',
  campaign: null,
  country: 'BD',
  device: 'mobile',
  browser: 'Chrome',
  isMissing: false,
  ...changes,
})
