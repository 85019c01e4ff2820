/** A fingerprint of the question, where it stands there, what it weighs, and the documents that have it. */
export type FoundPrint<Key> = { place: number; weight: number; holders: Iterable<Key> }

/** What one document shares with the question. */
export type Hits = { hits: number; weight: number; peak: number; place: number }

type Tally = Hits & { places: number[]; weights: number[]; from: number; near: number }

/**
 * Adds up what each document shares with the question, and where most of it stands together.
 * @param options.reach places that are together; weights in a window of so many places are added for the peak
 */
export function tallyHits<Key>(options: {
  found: readonly FoundPrint<Key>[]
  reach: number
}): Map<Key, Hits> {
  const { found, reach } = options
  const tallies = new Map<Key, Tally>()
  for (const { place, weight, holders } of found.toSorted((a, b) => a.place - b.place)) {
    for (const key of holders) {
      const tally = tallies.get(key)
      if (tally === undefined) {
        tallies.set(key, {
          hits: 1,
          weight,
          peak: weight,
          place,
          places: [place],
          weights: [weight],
          from: 0,
          near: weight,
        })
        continue
      }
      tally.hits += 1
      tally.weight += weight
      tally.near += weight
      tally.places.push(place)
      tally.weights.push(weight)
      while (place - tally.places[tally.from]! > reach) {
        tally.near -= tally.weights[tally.from]!
        tally.from += 1
      }
      if (tally.near > tally.peak) {
        tally.peak = tally.near
        tally.place = place
      }
    }
  }
  return tallies
}
