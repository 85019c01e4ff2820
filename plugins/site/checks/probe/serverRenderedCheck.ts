import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { probeCheck } from './probeCheck'
import { readable, visitItem } from './visitItem'

/** Rule 44: the words of a post stand in the page before any script runs. The post that shows least decides. */
export const serverRenderedCheck = probeCheck({
  id: 'tech-server-rendered',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result, thresholds: { passFrom = 0.95, warnFrom = 0.8, postsProbed = 10 } }) => {
    const posts = result.visits
      .filter((visit) => visit.role === 'posts' && isLive(visit) === true)
      .slice(0, postsProbed)
      .flatMap((visit) => (visit.held === null ? [] : [{ visit, held: visit.held }]))
      .toSorted((one, other) => one.held - other.held)
    const least = posts[0]
    if (!least) return makeFinding({ rule, status: 'unknown', figures: { posts: 0 } })
    const status = least.held >= passFrom ? 'pass' : least.held >= warnFrom ? 'warn' : 'fail'
    const low = posts.filter(({ held }) => held < passFrom)
    return makeFinding({
      rule,
      status,
      values: { posts: posts.length, low: low.length, share: least.held },
      items: low.map(({ visit, held }) =>
        visitItem({
          visit,
          detail: {
            key: `${rule.id}:held`,
            values: { share: held, address: readable(visit.address) },
          },
        }),
      ),
      figures: { posts: posts.length, least: least.held },
    })
  },
})
