import type { AreaScore, ReportCheck, Verdict } from './report'

/**
 * The verdict, worst reason first. NOT READY: a blocking rule fails. CANNOT SAY YET: a blocking rule is unknown, or an area
 * with a floor has no score. NEARLY READY: a quality rule fails or is unknown, or a score is under its floor.
 * READY TO APPLY otherwise. Blocking is what blocks always or must be attested.
 */
export function verdictOf({
  checks,
  areas,
}: {
  checks: readonly Pick<ReportCheck, 'status' | 'blocks'>[]
  areas: readonly AreaScore[]
}): Verdict {
  const blocking = checks.filter(({ blocks }) => blocks === 'always' || blocks === 'attested')
  const quality = checks.filter(({ blocks }) => blocks === 'quality')
  const floored = areas.filter(({ floor }) => floor !== null)

  if (blocking.some(({ status }) => status === 'fail')) return 'not-ready'
  if (blocking.some(({ status }) => status === 'unknown')) return 'cannot-say-yet'
  if (floored.some(({ score }) => score === null)) return 'cannot-say-yet'
  if (quality.some(({ status }) => status === 'fail' || status === 'unknown')) return 'nearly-ready'
  if (floored.some(({ score, floor }) => (score ?? 0) < (floor ?? 0))) return 'nearly-ready'
  return 'ready-to-apply'
}
