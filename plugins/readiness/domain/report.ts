import type { Area } from '../../../src/check/area'
import type { Evidence, Status } from '../../../src/check/finding'
import type { Message } from '../../../src/check/message'
import type { Basis, Blocks, RuleSource } from '../../../src/check/rule'
import type { Profile } from './profile'

export const verdicts = ['not-ready', 'cannot-say-yet', 'nearly-ready', 'ready-to-apply'] as const

/** May the blog apply? From worst to best; never a probability. */
export type Verdict = (typeof verdicts)[number]

/** One of the 60 rules with what was found. */
export type ReportCheck = {
  id: string
  number: number
  area: Area
  status: Status
  basis: Basis
  blocks: Blocks
  /** Present where only the strict profile lets it stop an application. */
  raised?: true
  summary: Message
  evidence: Evidence
  fix: Message | null
  sources: readonly RuleSource[]
}

/** 0 to 100; null when under 60 percent of the area's weight is known. */
export type AreaScore = { area: Area; score: number | null; floor: number | null }

/** A number that the blog judges by instead of the catalogue's. */
export type ChangedThreshold = { rule: string; key: string; from: number; to: number }

/** What is judged, plain JSON: the 60 rules in the order of their numbers, and what follows from them. */
export type Report = {
  verdict: Verdict
  rulesVersion: string
  /** Absent in reports of a time before there were profiles: those were judged by the official one. */
  profile?: Profile
  changedThresholds: readonly ChangedThreshold[]
  /** Rules with evidence, of all 60. A rule that does not apply is known. */
  coverage: { known: number; total: number }
  areas: readonly AreaScore[]
  checks: readonly ReportCheck[]
}
