import { categoriesIn } from './categoriesIn'
import type { PolicyEvent } from './findEvents'
import type { PolicyCategory } from './policyCategory'

/** In words. A weak term wants its company this near, an offer is heard this far, a guard holds this far. */
const reach = { near: 10, call: 12, guard: 15 }
const guardedWeight = 0.25

export type WeighedHit = { event: PolicyEvent; weight: number }
export type WeighedCategory = { score: number; hits: WeighedHit[] }

const distance = (one: PolicyEvent, other: PolicyEvent) =>
  one.first > other.last ? one.first - other.last : other.first - one.last

/** The other events within so many words of the one at a place: those before it, then those after it, the nearest first. */
function eventsNear(events: readonly PolicyEvent[], place: number, within: number): PolicyEvent[] {
  const here = events[place]!
  const near: PolicyEvent[] = []
  for (const step of [-1, 1])
    for (let other = place + step; other >= 0 && other < events.length; other += step) {
      const event = events[other]!
      if (distance(here, event) > within) break
      near.push(event)
    }
  return near
}

/**
 * The categories that an event is a hit of, in its company: other phrases, the same one again is none. A faint term needs two different
 * signs, or one and a strong phrase.
 */
function categoriesOf(events: readonly PolicyEvent[], place: number): PolicyCategory[] {
  const { meaning } = events[place]!
  const { strong, weak, faint } = meaning
  let [near, once, twice] = [0, 0, 0]
  if ((weak | faint) !== 0) {
    const company = new Set(eventsNear(events, place, reach.near).map((event) => event.meaning))
    company.delete(meaning)
    for (const other of company) {
      near |= other.near | other.strong
      const signs = other.signs | other.strong
      twice |= once & signs
      once |= signs
    }
  }
  return categoriesIn(strong | (weak & near) | (faint & twice))
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
    const guarded = eventsNear(events, place, reach.guard).some(({ meaning }) => meaning.guard)
    const weight = guarded ? guardedWeight : 1
    const isOffered = eventsNear(events, place, reach.call).some(({ meaning }) => meaning.call)
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
