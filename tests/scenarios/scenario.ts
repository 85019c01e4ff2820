import type { Verdict } from '../../plugins/readiness/domain/report'
import type { ProbeResult, RenderedPage } from '../../plugins/site/domain/probe/probe'
import type { ProbeLimits } from '../../plugins/site/probe/probeLimits'
import type { Snapshot } from '../../src/check/snapshot'
import type { FakeAnswer, fakeSite } from '../support/fakeSite/fakeSite'

/** How a public site differs from a good one. */
export type SiteScenario = {
  /** Certificate, what plain HTTP answers, the name it is reached by. */
  site?: Partial<Parameters<typeof fakeSite>[0]>
  /** What stands in the head of every page, and whether the tag that proves the site is there. */
  drawn?: { head?: string; withToken?: boolean }
  answers?: (given: {
    origin: string
    usual: Record<string, FakeAnswer>
    snapshot: Snapshot
  }) => Record<string, FakeAnswer>
  /** Visits that are really made and remembered. Unless told it is one, remembered as three: the site was the same each time. */
  runs?: number
  limits?: Partial<ProbeLimits>
  /** What a browser saw; none was there unless told. */
  browser?: (origin: string) => readonly Partial<RenderedPage>[]
  /** Days between the visit and the report. */
  later?: number
}

/**
 * A whole blog with what its report must say. `because`, `verdict` and `says` are written from the reference before the code is run;
 * what they do not name stands in `table.md`.
 */
export type Scenario = {
  name: string
  because: string
  /** The blog as the CMS knows it, with all that is known of it beside its site; the good one unless told. */
  blog?: (origin: string) => Snapshot
  /** Null where nobody has looked. */
  site: SiteScenario | null
  verdict: Verdict
  /** By rule: the status, and the variant where it is another word. */
  says: Readonly<Record<string, string>>
  /** By rule: a status that it must not have. */
  never?: Readonly<Record<string, string>>
  /** What the evidence of a rule must name. */
  names?: Readonly<Record<string, string>>
  seen?: (seen: { asked: string[]; results: readonly ProbeResult[] }) => void
}
