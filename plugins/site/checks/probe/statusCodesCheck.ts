import type { EvidenceItem } from '../../../../src/check/finding'
import { makeFinding } from '../../../../src/check/makeFinding'
import { probeCheck } from './probeCheck'
import { readable, visitItem } from './visitItem'

/** Rule 47: a missing page says so, redirects are short, and the blog lives at one host. */
export const statusCodesCheck = probeCheck({
  id: 'tech-status-codes',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result, thresholds: { redirectHopsUpTo = 2, passUpTo = 0, warnUpTo = 1 } }) => {
    const { visits, plain, otherHost, origin } = result
    const missing = visits.find(({ role }) => role === 'missing')
    const detail = (name: string, values: Record<string, string | number>) => ({
      key: `${rule.id}:${name}`,
      values,
    })
    const items: EvidenceItem[] = []
    let issues = 0
    if (missing?.status && missing.status < 400) {
      issues += 1
      items.push(
        visitItem({
          visit: missing,
          detail: detail('soft', {
            address: readable(missing.address),
            status: String(missing.status),
          }),
        }),
      )
    }
    const long = [...visits, ...(plain ? [plain] : [])].filter(
      ({ hops, problem }) => hops > redirectHopsUpTo || problem?.code === 'redirects',
    )
    if (long.length > 0) issues += 1
    for (const visit of long) {
      const name = visit.problem ? 'loop' : 'long'
      items.push(
        visitItem({
          visit,
          detail: detail(name, { address: readable(visit.address), hops: visit.hops }),
        }),
      )
    }
    const isTwice =
      otherHost?.status === 200 &&
      otherHost.finalAddress !== null &&
      new URL(otherHost.finalAddress).host !== new URL(origin).host
    if (isTwice) {
      issues += 1
      items.push(
        visitItem({
          visit: otherHost,
          detail: detail('twice', { address: readable(otherHost.address) }),
        }),
      )
    }
    const figures = {
      issues,
      missing: missing?.status ?? null,
      longest: Math.max(0, ...visits.map(({ hops }) => hops)),
    }
    if (issues === 0 && !missing?.status) return makeFinding({ rule, status: 'unknown', figures })
    return makeFinding({
      rule,
      status: issues <= passUpTo ? 'pass' : issues <= warnUpTo ? 'warn' : 'fail',
      values: { issues },
      items,
      figures,
    })
  },
})
