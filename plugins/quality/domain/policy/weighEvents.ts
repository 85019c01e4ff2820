import type { PolicyEvent } from './findEvents'
import type { PolicyCategory } from './policyCategory'

/** In words. A weak term wants its company this near, an offer is heard this far, a guard holds this far. */
const reach = { near: 10, call: 12, guard: 15 }
const guardedWeight = 0.25

export type WeighedHit = { event: PolicyEvent; weight: number }
export type WeighedCategory = { score: number; hits: WeighedHit[] }

const distance = (one: PolicyEvent, other: PolicyEvent) =>
  one.first > other.last ? one.first - other.last : other.first - one.last

/** Whether an event of some kind stands within so many words of the one at a place. */
function hasNear(
  events: readonly PolicyEvent[],
  place: number,
  within: number,
  fits: (event: PolicyEvent) => boolean,
): boolean {
  const here = events[place]!
  for (const step of [-1, 1])
    for (let other = place + step; other >= 0 && other < events.length; other += step) {
      if (distance(here, events[other]!) > within) break
      if (fits(events[other]!)) return true
    }
  return false
}

/**
 * What the phrases of a text come to in each category: a strong term is a hit, a weak one in its company too; an offer or instruction
 * beside a hit counts as one more, once; a hit near a guard counts a quarter. The same phrase again right after itself is no second hit.
 */
export function weighEvents(events: readonly PolicyEvent[]): Map<PolicyCategory, WeighedCategory> {
  const found = new Map<PolicyCategory, WeighedCategory>()
  const offers = new Map<PolicyCategory, number>()
  for (const [place, event] of events.entries()) {
    const { strong, weak } = event.meaning
    if (strong.size === 0 && weak.size === 0) continue
    const guarded = hasNear(events, place, reach.guard, ({ meaning }) => meaning.guard)
    const weight = guarded ? guardedWeight : 1
    const isOffered = hasNear(events, place, reach.call, ({ meaning }) => meaning.call)
    for (const category of new Set([...strong, ...weak])) {
      const isHit =
        strong.has(category) ||
        hasNear(
          events,
          place,
          reach.near,
          ({ meaning }) =>
            meaning !== event.meaning &&
            (meaning.near.has(category) || meaning.strong.has(category)),
        )
      if (!isHit) continue
      const entry = found.get(category) ?? { score: 0, hits: [] }
      found.set(category, entry)
      const before = entry.hits.at(-1)
      if (before?.event.meaning === event.meaning && distance(before.event, event) <= reach.near)
        continue
      entry.hits.push({ event, weight })
      entry.score += weight
      if (isOffered) offers.set(category, Math.max(offers.get(category) ?? 0, weight))
    }
  }
  for (const [category, weight] of offers) found.get(category)!.score += weight
  return found
}
