import type { Engagement, Hit } from '../../../../plugins/traffic/domain/hit'
import type { TrafficBatch } from '../../../../plugins/traffic/domain/trafficStore'

/** A hit of noon of its day, with what a test does not care about filled in. */
export const hitOf = (hit: Partial<Hit> & { id: string }): Hit => ({
  at: Date.parse(`${hit.day ?? '2026-03-10'}T12:00:00Z`),
  day: '2026-03-10',
  path: '/',
  visitor: 1,
  isEntry: true,
  source: '',
  channel: 'direct',
  campaign: null,
  country: 'BD',
  device: 'mobile',
  browser: 'Chrome',
  isMissing: false,
  ...hit,
})

/** An engagement of 10 seconds and half a page, with what a test does not care about filled in. */
export const engagementOf = (engagement: Partial<Engagement> & { id: string }): Engagement => ({
  at: Date.parse(`${engagement.day ?? '2026-03-10'}T12:01:00Z`),
  day: '2026-03-10',
  path: '/',
  visitor: 1,
  seconds: 10,
  depth: 50,
  ...engagement,
})

let segments = 0

/** A batch of a segment of its own. */
export const batchOf = (batch: Partial<TrafficBatch>): TrafficBatch => ({
  hits: [],
  engagements: [],
  drops: { segment: `segment-${(segments += 1)}`, counts: [] },
  ...batch,
})
