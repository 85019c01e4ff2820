import type { Engagement, Hit } from '../domain/hit'
import { storableHit } from '../domain/sums/storableHit'
import { storableText } from '../domain/sums/storableText'
import type { TrafficBatch } from '../domain/trafficStore'
import { distinctById } from './distinctById'

type Known = { has(id: string): boolean }

/** What of a batch a store does not have yet, each id once, with texts that can be stored. */
export const freshOf = (options: {
  batch: TrafficBatch
  knownHits: Known
  knownEngagements: Known
}): { hits: Hit[]; engagements: Engagement[] } => ({
  hits: distinctById(options.batch.hits)
    .filter(({ id }) => !options.knownHits.has(id))
    .map(storableHit),
  engagements: distinctById(options.batch.engagements)
    .filter(({ id }) => !options.knownEngagements.has(id))
    .map((engagement) => ({ ...engagement, path: storableText(engagement.path) })),
})
