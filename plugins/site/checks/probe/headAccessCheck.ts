import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { probeCheck } from './probeCheck'
import { visitItem } from './visitItem'

/**
 * Rule 49: what the owner puts into the head shows on every page, since Google's code must. Ekagro's own tag, or Google's, on the
 * pages that were visited shows that it does.
 */
export const headAccessCheck = probeCheck({
  id: 'tech-head-access',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result }) => {
    const pages = result.visits.filter(
      (visit) =>
        isLive(visit) === true &&
        visit.page !== null &&
        ['home', 'posts', 'pages'].includes(visit.role),
    )
    const without = pages.filter(
      ({ page }) =>
        page && page.tokens.length === 0 && page.publishers.length === 0 && !page.hasAdCode,
    )
    const values = {
      count: pages.length - without.length,
      total: pages.length,
      missing: without.length,
    }
    const figures = { pages: pages.length, without: without.length }
    const items = without.map((visit) => visitItem({ visit }))
    if (pages.length === 0 || without.length === pages.length) {
      return makeFinding({ rule, status: 'unknown', values, figures })
    }
    return makeFinding({
      rule,
      status: without.length === 0 ? 'pass' : 'warn',
      values,
      items,
      figures,
    })
  },
})
