import { foldTitle } from '../foldTitle'
import type { PolicyDecision } from './policyDecision'
import type { PolicySuspect } from './policyFacts'

export type SettledSuspect = PolicySuspect & {
  state: 'open' | 'confirmed' | 'dismissed'
  /** What settled it; null while it is open. */
  decision: PolicyDecision | null
}

/** The words of a suspicion, in a form that small changes of the text leave alone. */
export const hitKeys = ({ hits }: PolicySuspect): string[] => [
  ...new Set(hits.map(({ found }) => foldTitle(found))),
]

/**
 * Suspicions with what people said of them. A decision holds for the revision it was about, and for later ones as long as they hold no
 * words that nobody has judged; then the suspicion is open again.
 * @param options.decisions of this document, newest first
 */
export function settleSuspects(options: {
  suspects: readonly PolicySuspect[]
  decisions: readonly PolicyDecision[]
  revision: string
}): SettledSuspect[] {
  const { suspects, decisions, revision } = options
  return suspects.map((suspect) => {
    const decision = decisions.find(({ category }) => category === suspect.category)
    if (decision === undefined) return { ...suspect, state: 'open', decision: null }
    const judged = new Set(decision.hits)
    const holds = decision.revision === revision || hitKeys(suspect).every((key) => judged.has(key))
    return holds
      ? { ...suspect, state: decision.verdict, decision }
      : { ...suspect, state: 'open', decision: null }
  })
}
