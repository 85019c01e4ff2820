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

/** Whether two different signs of a category, or one and a strong phrase, stand near the event at a place. */
function hasTwoSigns(
  events: readonly PolicyEvent[],
  place: number,
  category: PolicyCategory,
): boolean {
  const here = events[place]!
  const isSign = ({ meaning }: PolicyEvent) =>
    meaning !== here.meaning && (meaning.signs.has(category) || meaning.strong.has(category))
  let first: PolicyEvent | null = null
  return hasNear(events, place, reach.near, (event) => {
    if (!isSign(event) || event.meaning === first?.meaning) return false
    if (first !== null) return true
    first = event
    return false
  })
}

/** The categories that an event is a hit of, in its company. */
function categoriesOf(events: readonly PolicyEvent[], place: number): PolicyCategory[] {
  const here = events[place]!
  const { strong, weak, faint } = here.meaning
  const hasCompany = (category: PolicyCategory) =>
    hasNear(
      events,
      place,
      reach.near,
      ({ meaning }) =>
        meaning !== here.meaning && (meaning.near.has(category) || meaning.strong.has(category)),
    )
  return [...new Set([...strong, ...weak, ...faint])].filter(
    (category) =>
      strong.has(category) ||
      (weak.has(category) && hasCompany(category)) ||
      (faint.has(category) && hasTwoSigns(events, place, category)),
  )
}

/**
 * What the phrases of a text come to in each category: a strong term is a hit, a weak one in its company too, a faint one between two signs; an offer or instruction
 * beside a hit counts as one more, once; a hit near a guard counts a quarter. The same phrase again right after itself is no second hit.
 */
export function weighEvents(events: readonly PolicyEvent[]): Map<PolicyCategory, WeighedCategory> {
  const found = new Map<PolicyCategory, WeighedCategory>()
  const offers = new Map<PolicyCategory, number>()
  for (const [place, event] of events.entries()) {
    const categories = categoriesOf(events, place)
    if (categories.length === 0) continue
    const guarded = hasNear(events, place, reach.guard, ({ meaning }) => meaning.guard)
    const weight = guarded ? guardedWeight : 1
    const isOffered = hasNear(events, place, reach.call, ({ meaning }) => meaning.call)
    for (const category of categories) {
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
