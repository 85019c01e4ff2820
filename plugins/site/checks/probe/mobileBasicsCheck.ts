import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { probeCheck } from './probeCheck'
import { visitItem } from './visitItem'

/**
 * Rule 51: pages that fit a telephone. Whether anything is cut off and how large the letters are only a browser can tell; without
 * one a missing viewport is still a fault for certain, and everything else unknown. How long the largest picture or block took is told
 * and not judged: through our way out it is slower than a telephone would have it.
 */
export const mobileBasicsCheck = probeCheck({
  id: 'tech-mobile-basics',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result, thresholds: { fontSizeFrom = 14, passUpTo = 0, warnUpTo = 1 } }) => {
    const pages = result.visits.filter(
      (visit) =>
        isLive(visit) === true &&
        visit.page !== null &&
        ['home', 'posts', 'pages'].includes(visit.role),
    )
    const { rendered } = result
    const without = pages.filter(
      ({ page }) => !/width\s*=\s*device-width/iu.test(page?.viewport ?? ''),
    )
    // A page without a viewport is as wide as a desk by nature; that is one fault, not two.
    const unfitted = new Set(without.map(({ address }) => address))
    const wide = (rendered ?? []).filter(
      ({ overflow, address }) => overflow > 0 && !unfitted.has(address),
    )
    const small = (rendered ?? []).filter(({ fontSize }) => fontSize < fontSizeFrom)
    const faults = [without.length > 0, wide.length > 0, small.length > 0].filter(Boolean).length
    const plain = { status: null, problem: null, finalAddress: null, hops: 0 }
    const items = [
      ...without.map((visit) => visitItem({ visit, detail: { key: `${rule.id}:viewport` } })),
      ...wide.map(({ address, overflow }) =>
        visitItem({
          visit: { ...plain, address },
          detail: { key: `${rule.id}:wide`, values: { pixels: overflow } },
        }),
      ),
      ...small.map(({ address, fontSize }) =>
        visitItem({
          visit: { ...plain, address },
          detail: { key: `${rule.id}:small`, values: { pixels: fontSize, wanted: fontSizeFrom } },
        }),
      ),
    ]
    const figures = {
      pages: pages.length,
      withoutViewport: without.length,
      rendered: rendered?.length ?? null,
      slowestPaint: rendered ? Math.max(0, ...rendered.map(({ paint }) => paint ?? 0)) : null,
      faults,
    }
    const values = { faults, pages: pages.length }
    if (pages.length === 0) return makeFinding({ rule, status: 'unknown', values, figures })
    if (rendered === null || rendered.length === 0) {
      return without.length > 0
        ? makeFinding({
            rule,
            status: 'warn',
            variant: 'warn-viewport',
            values: { ...values, count: without.length },
            items,
            figures,
          })
        : makeFinding({
            rule,
            status: 'unknown',
            ...(result.renderProblem === undefined
              ? { variant: 'unknown-browser', fix: { key: `${rule.id}:fix-browser` } }
              : { variant: 'unknown-failed', fix: { key: `${rule.id}:fix-failed` } }),
            values: { ...values, reason: result.renderProblem ?? '' },
            figures,
          })
    }
    const status = faults <= passUpTo ? 'pass' : faults <= warnUpTo ? 'warn' : 'fail'
    return makeFinding({ rule, status, values, items, figures })
  },
})
