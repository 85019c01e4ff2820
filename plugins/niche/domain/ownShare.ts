import { chanceEvidence } from './chanceEvidence'

const fullList = 12

/**
 * The share of a subject that only the blogger's own words describe, in 0..1. Nothing is weighed against it, since it may lie
 * within any other subject. A list of few terms can show less, so it needs less (by the square root).
 * @param options.terms how many terms the subject has
 */
export function ownShare({ evidence, terms }: { evidence: number; terms: number }): number {
  const needed = chanceEvidence * Math.sqrt(Math.min(1, terms / fullList))
  return evidence / (needed + evidence)
}
