import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { wallOf } from '../../domain/probe/wallOf'
import { probeCheck } from './probeCheck'
import { readable, visitItem } from './visitItem'

/** Rule 42: nothing stands between a visitor and the pages. A question that some get is a warning, a closed door fails. */
export const noWallCheck = probeCheck({
  id: 'tech-no-wall',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result }) => {
    const looked = result.visits.filter(
      ({ role }) => role !== 'missing' && role !== 'link' && role !== 'image',
    )
    const walled = looked.flatMap((visit) => {
      const wall = wallOf(visit)
      return wall ? [{ visit, wall }] : []
    })
    const closed = walled.filter(({ wall }) => wall !== 'challenge' && wall !== 'consent')
    const open = looked.filter((visit) => isLive(visit) === true)
    const worst = closed[0] ?? walled[0]
    const values = {
      count: walled.length,
      total: looked.length,
      address: readable(worst?.visit.address ?? '–'),
    }
    const figures = { pages: looked.length, walled: walled.length }
    const items = [...closed, ...walled.filter((one) => !closed.includes(one))].map(
      ({ visit, wall }) =>
        visitItem({
          visit,
          detail: { key: `${rule.id}:${wall}`, values: { address: readable(visit.address) } },
        }),
    )
    if (worst) {
      const status = closed.length > 0 ? 'fail' : 'warn'
      return makeFinding({
        rule,
        status,
        variant: `${status}-${worst.wall}`,
        values,
        items,
        figures,
        fix: {
          key: `${rule.id}:fix-${worst.wall === 'challenge' || worst.wall === 'consent' ? worst.wall : 'wall'}`,
        },
      })
    }
    if (open.length === 0) {
      return makeFinding({
        rule,
        status: 'unknown',
        values,
        items: looked.slice(0, 1).map((visit) => visitItem({ visit })),
        figures,
      })
    }
    if (result.proof === null)
      return makeFinding({
        rule,
        status: 'unknown',
        variant: 'unknown-unproven',
        values,
        figures,
        fix: { key: 'site-probe:fix-prove' },
      })
    return makeFinding({ rule, status: 'pass', values: { ...values, total: open.length }, figures })
  },
})
