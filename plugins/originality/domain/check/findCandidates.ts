import { fingerprint } from '../fingerprint'
import { fingerprintSettings } from '../fingerprintSettings'
import type { FingerprintStore, Neighbour } from '../fingerprintStore'
import type { CheckSettings } from './checkSettings'

/** The best of a stretch are compared even when other stretches have many heavier ones. */
const seats = 3

/**
 * Documents of a stretch that are compared whatever their weight: a dozen in all, shared by the stretches, but five to eight of each.
 * Behind them a document needs the weight of more than one rare fingerprint: its few hits are chance.
 */
const likelyInAll = 12
const fewestLikely = 5
const mostLikely = 8
const likelyHits = 2

type Candidate = Neighbour & { rank: number }

/**
 * The documents that a text may have words from. The store holds winnowed fingerprints and is asked with every one of the
 * text (that finds more with fewer rows), stretch by stretch: the source of one paragraph is the best of its stretch,
 * though it would be nothing beside the source of all the others.
 * @param options.words folded words of the text, spelling folded
 * @param options.isLate asked between stretches; true ends the search
 * @returns the best of each stretch first, then by weight
 */
export async function findCandidates(options: {
  words: readonly string[]
  store: Pick<FingerprintStore, 'neighbours'>
  settings: CheckSettings
  kinds?: readonly string[]
  except?: readonly string[]
  isLate: () => boolean
}): Promise<string[]> {
  const { words, store, settings, kinds, except, isLate } = options
  const prints = fingerprint({ words, k: fingerprintSettings.k })
  const stretches = Math.max(
    1,
    Math.min(settings.stretches, Math.round(prints.length / settings.stretch)),
  )
  const length = Math.ceil(prints.length / stretches)
  const found = new Map<string, Candidate>()
  for (let start = 0; start < prints.length; start += length) {
    if (start > 0 && isLate()) break
    const neighbours = await store.neighbours({
      prints: prints.subarray(start, start + length),
      ...(kinds === undefined ? {} : { kinds }),
      ...(except === undefined ? {} : { except }),
      limit: settings.candidatesPerStretch,
    })
    for (const [rank, neighbour] of neighbours.entries()) {
      const before = found.get(neighbour.document)
      if (before === undefined) found.set(neighbour.document, { ...neighbour, rank })
      else {
        before.rank = Math.min(before.rank, rank)
        if (neighbour.weight > before.weight) {
          before.weight = neighbour.weight
          before.hits = neighbour.hits
        }
      }
    }
  }
  const likely = Math.max(fewestLikely, Math.min(mostLikely, Math.ceil(likelyInAll / stretches)))
  const candidates = [...found.values()]
  // What one fingerprint weighs that only one document has, as far as it can be seen from here.
  const rarest = Math.max(0, ...candidates.map(({ weight, hits }) => weight / hits))
  return candidates
    .filter(({ rank, weight }) => rank < likely || weight >= likelyHits * rarest)
    .toSorted((a, b) => seatOf(a) - seatOf(b) || b.weight - a.weight)
    .slice(0, Math.max(settings.candidates, stretches * seats))
    .map(({ document }) => document)
}

const seatOf = ({ rank }: Candidate) => (rank < seats ? 0 : 1)
