import type { NichePreset, Snapshot, SnapshotPost } from '../../../src/check/snapshot'
import { compileNiche } from './compileNiche'
import type { NicheFacts } from './nicheFacts'
import { nicheFactsOf } from './nicheFactsOf'

export type NichePost = {
  id: string
  title: string
  score: number | null
  /** The preset it seems to be about, other than the declared one; null when none reaches 0.5. */
  nearest: NichePreset | null
}

export type NicheEvidence = { declared: boolean; posts: readonly NichePost[] }

function isNicheFacts(facts: unknown): facts is NicheFacts {
  return typeof facts === 'object' && facts !== null && 'score' in facts && 'presets' in facts
}

function nearestPreset(facts: NicheFacts, declared: NichePreset | null): NichePreset | null {
  const all: [NichePreset, number][] = facts.presets
    ? [
        ['education', facts.presets.education],
        ['lifestyle', facts.presets.lifestyle],
        ['information-technology', facts.presets['information-technology']],
        ['sports', facts.presets.sports],
        ['entertainment', facts.presets.entertainment],
      ]
    : []
  const [best] = all
    .filter(([preset, score]) => preset !== declared && score >= 0.5)
    .sort(([, one], [, other]) => other - one)
  return best?.[0] ?? null
}

/** The score of every post that search engines may show, from the stored facts or, where there are none, computed now. */
export function gatherNiche(snapshot: Snapshot): NicheEvidence {
  const { niche } = snapshot.settings
  const declared = compileNiche(niche) !== null
  const read = ({ id, title, facts, article }: SnapshotPost): NichePost => {
    const known = isNicheFacts(facts.niche) ? facts.niche : nicheFactsOf({ article, niche })
    return { id, title, score: known.score, nearest: nearestPreset(known, niche.preset) }
  }
  return {
    declared,
    posts: declared ? snapshot.posts.filter(({ noindex }) => !noindex).map(read) : [],
  }
}
