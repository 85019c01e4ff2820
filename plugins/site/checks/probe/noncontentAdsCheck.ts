import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { probeCheck } from './probeCheck'
import { visitItem } from './visitItem'

/** Rule 58: once ad code is installed, it does not stand where there is nothing to read: the page for a missing address, or a form to sign in. */
export const noncontentAdsCheck = probeCheck({
  id: 'policy-noncontent-ads',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result }) => {
    const read = result.visits.filter(({ page }) => page !== null)
    const content = read.filter((visit) => visit.role !== 'missing' && isLive(visit) === true)
    const installed = content.filter(({ page }) => page?.hasAdCode)
    const missing = read.find(({ role }) => role === 'missing')
    const empty = [
      ...(missing?.page?.hasAdCode ? [missing] : []),
      ...content.filter(({ page }) => page?.hasAdCode && page.hasPassword),
    ]
    const figures = { withAdCode: installed.length, wrong: empty.length }
    if (empty.length > 0) {
      const values = { count: empty.length }
      return makeFinding({
        rule,
        status: 'fail',
        values,
        items: empty.map((visit) => visitItem({ visit })),
        figures,
      })
    }
    if (installed.length === 0) return makeFinding({ rule, status: 'n/a', figures })
    if (!missing) return makeFinding({ rule, status: 'unknown', figures })
    return makeFinding({ rule, status: 'pass', values: { count: installed.length }, figures })
  },
})
