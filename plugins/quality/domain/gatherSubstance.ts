import type { CreatedVia, Snapshot } from '../../../src/check/snapshot'
import { sharedNumbers } from '../../../src/check/sharedNumbers'
import { factsOf } from './factsOf'
import { publicPostsOldestFirst } from './publicPostsOldestFirst'
import { sketchLikeness } from './sketchLikeness'
import { sketchSize } from './sketchSize'

export type SubstancePost = {
  id: string
  title: string
  words: number
  /** The title of the earlier post that this one repeats, or null. */
  duplicateOf: string | null
  /** Brought in by a machine and not yet reviewed by a person. */
  unreviewed: boolean
}

export type SubstanceEvidence = readonly SubstancePost[]

/** Posts that share this much of their runs of five words are one text. */
const sameText = 0.8

/**
 * Of two texts that are one by their sketches, at most a fifth of the smallest hashes of both together stands in one alone; so among so many of
 * the smallest there is one that both have, and it is as near to the beginning of either sketch.
 */
const enough = Math.floor((1 - sameText) * sketchSize) + 1
const beginning = (sketch: readonly number[]): readonly number[] => sketch.slice(0, enough)

const byMachine: ReadonlySet<CreatedVia> = new Set(['rss', 'import', 'api', 'ai-assisted'])

/** Finds an earlier text that a new one repeats. Only texts whose sketches share a hash near their beginnings are compared. */
function earlierTexts(shared: ReadonlySet<number>) {
  const byHash = new Map<number, number[]>()
  const known: { title: string; sketch: readonly number[] }[] = []
  return (title: string, sketch: readonly number[]): string | null => {
    const common = beginning(sketch).filter((hash) => shared.has(hash))
    const candidates = new Set(common.flatMap((hash) => byHash.get(hash) ?? []))
    for (const place of candidates) {
      const candidate = known[place]!
      if (sketchLikeness(candidate.sketch, sketch) >= sameText) return candidate.title
    }
    const place = known.push({ title, sketch }) - 1
    for (const hash of common) {
      const list = byHash.get(hash)
      if (list) list.push(place)
      else byHash.set(hash, [place])
    }
    return null
  }
}

/** What makes each post count or not, oldest first: of two posts with one text the later is the copy. */
export function gatherSubstance(snapshot: Snapshot): SubstanceEvidence {
  const posts = publicPostsOldestFirst(snapshot)
  const shared = sharedNumbers({
    lists: posts.map((post) => beginning(factsOf(post).sketch)),
    numberOf: (hash) => hash,
  })
  const repeats = earlierTexts(shared)
  return posts.map((post) => {
    const { words, sketch } = factsOf(post)
    return {
      id: post.id,
      title: post.title,
      words,
      duplicateOf: repeats(post.title, sketch),
      unreviewed:
        byMachine.has(post.createdVia) && post.review !== 'approved' && post.reviewedAt === null,
    }
  })
}
