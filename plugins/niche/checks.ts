import type { Check } from '../../src/check/check'
import { ruleOf } from '../../src/check/ruleOf'
import { type DelicateEvidence, gatherDelicate } from './domain/gatherDelicate'
import { gatherNiche, type NicheEvidence } from './domain/gatherNiche'
import { judgeDelicate } from './domain/judgeDelicate'
import { judgeNicheFocus } from './domain/judgeNicheFocus'

const focusRule = ruleOf('niche-focus')
const delicateRule = ruleOf('niche-ymyl')

const nicheFocus: Check<NicheEvidence> = {
  rule: focusRule,
  gather: async ({ snapshot }) => gatherNiche(snapshot),
  judge: (evidence, thresholds) => judgeNicheFocus({ rule: focusRule, evidence, thresholds }),
}

const nicheDelicate: Check<DelicateEvidence> = {
  rule: delicateRule,
  gather: async ({ snapshot }) => gatherDelicate(snapshot),
  judge: (evidence, thresholds) => judgeDelicate({ rule: delicateRule, evidence, thresholds }),
}

/** Rules 18 and 20, measured by this plugin. */
export const nicheChecks = [nicheFocus, nicheDelicate] as const
