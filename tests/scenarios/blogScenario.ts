import type { Verdict } from '../../plugins/readiness/domain/report'
import type { Status } from '../../src/check/finding'
import type { Snapshot } from '../../src/check/snapshot'

/** A whole blog with what its report must and must not say; written with the reason before the code is run. */
export type BlogScenario = {
  name: string
  why: string
  snapshot: () => Snapshot
  verdict: Verdict
  must: Readonly<Record<string, Status>>
  mustNot: Readonly<Record<string, Status>>
}
