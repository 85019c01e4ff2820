import type { NichePreset, Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { isNicheFacts } from './isNicheFacts'
import type { NicheFacts } from './nicheFacts'
import { nicheFactsOf } from './nicheFactsOf'
import { ownSubject } from './ownSubject'
import { type Subject, subjects } from './subject'
import type { TermCount } from './termCount'

export type NichePost = {
  id: string
  title: string
  score: number | null
  /** The subject it seems to be about, other than the declared one; null when none reaches 0.5. */
  nearest: Subject | null
  /** The terms that decided the score, weightiest first. */
  terms: readonly TermCount[]
  /** Ids. */
  categories: readonly string[]
}

export type NicheEvidence = { declared: boolean; posts: readonly NichePost[] }

function nearestSubject(facts: NicheFacts, declared: NichePreset | null): Subject | null {
  const [best] = (facts.subjects ?? [])
    .flatMap((score, place) => {
      const subject = subjects[place]
      return subject === undefined || subject === declared || score < 0.5
        ? []
        : [{ subject, score }]
    })
    .sort((one, other) => other.score - one.score)
  return best?.subject ?? null
}

/** The score of every post that search engines may show, from the stored facts or, where there are none, computed now. */
export function gatherNiche(snapshot: Snapshot): NicheEvidence {
  const { niche } = snapshot.settings
  const isDeclared = ownSubject(niche) !== null
  const read = ({ id, title, facts, article, categories }: SnapshotPost): NichePost => {
    const known = isNicheFacts(facts.niche) ? facts.niche : nicheFactsOf({ article, niche })
    const { score, terms } = known
    return { id, title, score, nearest: nearestSubject(known, niche.preset), terms, categories }
  }
  return {
    declared: isDeclared,
    posts: isDeclared ? snapshot.posts.filter(({ noindex }) => !noindex).map(read) : [],
  }
}
