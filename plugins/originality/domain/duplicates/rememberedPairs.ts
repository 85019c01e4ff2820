import { type CandidatePair, candidatePairs, leastShare } from './candidatePairs'

type Post = {
  /** Stands for the text: the same object means the same text. */
  key: object
  prints: readonly number[]
}

/** The pairs are few; the rest may leave memory with whoever keeps the texts. */
type Memory = { keys: WeakSet<object>; pairs: readonly (readonly [object, object])[] }

/** More changed posts are looked up together with all others. */
const fewChanged = 50
const limit = 20

let memory: Memory | null = null

/**
 * The candidates of `candidatePairs`. The last list of posts is remembered as long as its texts are: where a few of them changed since, only
 * those are looked up, which gives the same pairs. Where a post had more candidates than the limit or the budget allows, nothing is
 * remembered, since what was left out then depends on all posts.
 */
export function rememberedPairs({
  posts,
  budget,
}: {
  posts: readonly Post[]
  budget: number
}): readonly CandidatePair[] {
  const places = new Map(posts.map(({ key }, place) => [key, place]))
  const known = memory
  const changed = known
    ? posts.flatMap(({ key }, place) => (known.keys.has(key) ? [] : [place]))
    : []
  if (known && places.size === posts.length && changed.length <= fewChanged) {
    const kept = known.pairs.flatMap(([one, other]): CandidatePair[] => {
      const [a, b] = [places.get(one), places.get(other)]
      return a === undefined || b === undefined ? [] : [[Math.max(a, b), Math.min(a, b)]]
    })
    return keep({ posts, pairs: [...kept, ...pairsOfChanged({ posts, changed })], isWhole: true })
  }
  const { pairs, isWhole } = candidatePairs({
    prints: posts.map(({ prints }) => prints),
    budget,
    limit,
  })
  return keep({ posts, pairs, isWhole })
}

const keep = ({
  posts,
  pairs,
  isWhole,
}: {
  posts: readonly Post[]
  pairs: readonly CandidatePair[]
  isWhole: boolean
}): readonly CandidatePair[] => {
  memory = isWhole
    ? {
        keys: new WeakSet(posts.map(({ key }) => key)),
        pairs: pairs.map(([a, b]) => [posts[a]!.key, posts[b]!.key]),
      }
    : null
  return pairs
}

/** What `candidatePairs` finds for some posts, by looking through all others. */
const pairsOfChanged = ({
  posts,
  changed,
}: {
  posts: readonly Post[]
  changed: readonly number[]
}): CandidatePair[] => {
  const isChanged = new Set(changed)
  return changed.flatMap((place) => {
    const own = new Set(posts[place]!.prints)
    return posts.flatMap(({ prints }, other): CandidatePair[] => {
      if (other === place || (isChanged.has(other) && other > place)) return []
      let common = 0
      for (const print of prints) if (own.has(print)) common += 1
      return common > 0 && common >= leastShare * Math.min(own.size, prints.length)
        ? [[Math.max(place, other), Math.min(place, other)]]
        : []
    })
  })
}
