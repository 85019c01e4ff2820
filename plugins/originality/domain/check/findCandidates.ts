import { wordHashes } from '../align/wordHashes'
import type { PreparedText } from '../align/preparedText'
import { fingerprint } from '../fingerprint'
import { fingerprintSettings } from '../fingerprintSettings'
import type { FingerprintStore, Neighbour } from '../fingerprintStore'
import type { CheckSettings } from './checkSettings'
import { nearbyShare } from './nearbyShare'
import { tellingHashes } from './tellingHashes'

/** Grams of one question to the store. */
const mostAtOnce = 4_000

/**
 * Of 100 fingerprints that winnowing keeps with a window of six, 99.5 are among the lower 65 in 100 of all hashes: one that is at the
 * share q of them is kept with the probability (1 - q)^5 (1 + 5q). The others are not worth a look-up.
 */
const greatestAsked = Math.round((0.65 - 0.5) * 2 ** 32)

/** Words that shared grams may lie apart and still speak for one passage. */
const reach = 80

/** The peak of a source, in weights of the rarest gram: two or three of its grams stand together. Fewer are mostly chance ... */
const strongPeak = 1.8

/** ... unless the document seems to have this share of the words around as well. */
const nearbyWords = 0.5

/** Documents that are compared for their nearby words alone, the likeliest of each stretch. */
const weakOfStretch = 1

/** The strongest of a stretch are compared even when other stretches have many stronger ones. */
const seats = 3

/**
 * The documents that a text may have words from. The store holds winnowed fingerprints and is asked with every one of the
 * text (that finds more with fewer rows). What makes a source is shared grams that stand together: one that shares many, but far from each other,
 * shares phrases. The source of one paragraph is the strongest of its stretch, though it would be nothing beside the source of all the others.
 * @param options.isLate asked between questions; true ends the search
 * @returns the strongest of each stretch first, then by their peaks
 */
export async function findCandidates(options: {
  text: PreparedText
  store: Pick<FingerprintStore, 'neighbours'>
  settings: CheckSettings
  kinds?: readonly string[]
  except?: readonly string[]
  isLate: () => boolean
}): Promise<string[]> {
  const { text, store, settings, kinds, except, isLate } = options
  const { k } = fingerprintSettings
  const hashes = wordHashes({ exact: text.exactWords, numbers: text.numbers })
  const grams = fingerprint({ hashes, k })
  const places = askedPlaces(grams)
  const found = new Map<string, Neighbour>()
  for (let start = 0; start < places.length; start += mostAtOnce) {
    if (start > 0 && isLate()) break
    const asked = places.subarray(start, start + mostAtOnce)
    // oxlint-disable-next-line no-await-in-loop -- the store is asked while there is time
    const neighbours = await store.neighbours({
      prints: Int32Array.from(asked, (place) => grams[place]!),
      places: asked,
      reach,
      ...(kinds === undefined ? {} : { kinds }),
      ...(except === undefined ? {} : { except }),
      limit:
        settings.candidatesPerStretch *
        Math.ceil((asked.at(-1)! - asked[0]! + 1) / settings.stretch),
    })
    for (const neighbour of neighbours) {
      const before = found.get(neighbour.document)
      if (before === undefined || neighbour.peak > before.peak)
        found.set(neighbour.document, neighbour)
    }
  }
  const neighbours = [...found.values()]
  // What one fingerprint weighs that only one document has, as far as it can be seen from here.
  const rarest = Math.max(0, ...neighbours.map(({ weight, hits }) => weight / hits))
  const isStrong = ({ peak }: Neighbour) => peak >= strongPeak * rarest
  const stretchOf = ({ place }: Neighbour) => Math.floor(place / settings.stretch)

  const telling = tellingHashes(text)
  const weak = neighbours
    .filter((neighbour) => !isStrong(neighbour))
    .map((neighbour) => ({
      ...neighbour,
      share: nearbyShare({ telling, place: neighbour.place, k, sketch: neighbour.sketch }) ?? 1,
    }))
    .filter(({ share }) => share >= nearbyWords)
    .toSorted((a, b) => b.share - a.share || b.peak - a.peak)
  const strong = neighbours.filter(isStrong).toSorted((a, b) => b.peak - a.peak)

  const seated = [
    ...firstOfEach(strong, stretchOf, seats),
    ...firstOfEach(weak, stretchOf, weakOfStretch),
  ]
  const rest = strong.filter((neighbour) => !seated.includes(neighbour))
  return [...seated, ...rest]
    .slice(0, Math.max(settings.candidates, seats * Math.ceil(grams.length / settings.stretch)))
    .map(({ document }) => document)
}

/** Places of the grams that an index may have: the least of a window is kept, so a great one hardly ever is. */
function askedPlaces(grams: Int32Array): Int32Array {
  const places = new Int32Array(grams.length)
  let count = 0
  for (let place = 0; place < grams.length; place += 1)
    if (grams[place]! <= greatestAsked) places[count++] = place
  return places.subarray(0, count)
}

/** The first so many of each group, in their order. */
function firstOfEach<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => number,
  most: number,
): Item[] {
  const counts = new Map<number, number>()
  return items.filter((item) => {
    const group = groupOf(item)
    const before = counts.get(group) ?? 0
    counts.set(group, before + 1)
    return before < most
  })
}
