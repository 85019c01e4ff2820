import type { Rule } from '../../../src/check/rule'
import type { Thresholds } from '../../../src/check/thresholds'

/** What every judge of this plugin is given: the rule, what was gathered for it, and the numbers in force. */
export type Judging<Evidence> = { rule: Rule; evidence: Evidence; thresholds: Thresholds }
