import type { Payload } from 'payload'

import type { ThresholdOverrides } from '../check/thresholdsFor'

/** What the blog changed about the judging: numbers with their rules, and rules it takes more seriously. */
export const readJudgement = async (
  payload: Payload,
): Promise<{ overrides: ThresholdOverrides; promoted: string[] }> => {
  const thresholds = await payload.findGlobal({ slug: 'thresholds', depth: 0 })
  const overrides: Record<string, Record<string, number>> = {}
  for (const { threshold, value } of thresholds.changes ?? []) {
    const [rule, key] = (threshold ?? '').split('.')
    if (!rule || !key || typeof value !== 'number') continue
    ;(overrides[rule] ??= {})[key] = value
  }
  return { overrides, promoted: thresholds.promoted ?? [] }
}
