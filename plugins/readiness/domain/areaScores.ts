import { areas } from '../../../src/check/area'
import type { Status } from '../../../src/check/finding'
import { ruleOf } from '../../../src/check/ruleOf'
import { floors } from './floors'
import type { AreaScore, ReportCheck } from './report'

const points: Readonly<Partial<Record<Status, number>>> = { pass: 1, warn: 0.5, fail: 0 }
const leastKnownShare = 0.6

/**
 * The score of each area, 0 to 100: the weighted mean of pass 1, warn 1/2 and fail 0 over what is known.
 * What does not apply is left out altogether; an area with less than 60 percent of its remaining weight known has no score.
 */
export function areaScores(checks: readonly Pick<ReportCheck, 'id' | 'area' | 'status'>[]) {
  return areas.map((area): AreaScore => {
    let applicable = 0
    let known = 0
    let reached = 0
    for (const check of checks) {
      if (check.area !== area || check.status === 'n/a') continue
      const { weight } = ruleOf(check.id)
      applicable += weight
      const point = points[check.status]
      if (point === undefined) continue
      known += weight
      reached += weight * point
    }
    const enough = known > 0 && known >= applicable * leastKnownShare
    return { area, score: enough ? (reached * 100) / known : null, floor: floors[area] ?? null }
  })
}
