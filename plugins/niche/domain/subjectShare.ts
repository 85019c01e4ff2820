import { chanceEvidence } from './chanceEvidence'
import { type Subject, subjects } from './subject'

/** Sections that overlap by nature: pages of daily life speak of health in every second article. */
const kin: Partial<Record<Subject, Partial<Record<Subject, number>>>> = {
  lifestyle: { health: 0.25 },
}

/**
 * What share of what a text says is said in the words of one subject, in 0..1: its evidence over that of all subjects together
 * (and of chance). Health counts a quarter against lifestyle.
 * @param options.evidence of each subject, in the order of `subjects`
 * @param options.own the evidence to use for the subject itself; that of its list when not given
 */
export function subjectShare(options: {
  subject: Subject
  evidence: readonly number[]
  own?: number
}): number {
  const { subject, evidence } = options
  let own = 0
  let rivals = 0
  for (const [place, name] of subjects.entries()) {
    if (name === subject) own = options.own ?? evidence[place]!
    else rivals += (kin[subject]?.[name] ?? 1) * evidence[place]!
  }
  return own / (chanceEvidence + own + rivals)
}
