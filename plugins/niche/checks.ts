import type { Check } from '../../src/check/check'
import { ruleOf } from '../../src/check/ruleOf'
import { gatherNiche, type NicheEvidence } from './domain/gatherNiche'
import { judgeNicheFocus } from './domain/judgeNicheFocus'

const rule = ruleOf('niche-focus')

const nicheFocus: Check<NicheEvidence> = {
  rule,
  gather: async ({ snapshot }) => gatherNiche(snapshot),
  judge: (evidence, thresholds) => judgeNicheFocus({ rule, evidence, thresholds }),
}

/** The checks of the subject, measured by this plugin. */
export const nicheChecks = [nicheFocus] as const
