import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { isNoindex } from '../../domain/probe/isNoindex'
import type { Visit } from '../../domain/probe/probe'
import { sameAddress } from '../../domain/probe/sameAddress'
import { probeCheck } from './probeCheck'
import { readable, visitItem } from './visitItem'

/**
 * Rule 45: no public post is kept from search by a tag, a header or a canonical address elsewhere. Posts that their author keeps
 * from search are not asked about.
 */
export const indexableCheck = probeCheck({
  id: 'tech-indexable',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result, evidence, thresholds: { passUpTo = 0, warnUpTo = 0.05 } }) => {
    const meant = new Set(evidence.meantNoindex)
    const posts = result.visits.filter(
      (visit) =>
        visit.role === 'posts' && isLive(visit) === true && !meant.has(visit.document?.id ?? ''),
    )
    if (posts.length === 0) return makeFinding({ rule, status: 'unknown', figures: { posts: 0 } })
    const kept = posts.flatMap((visit) => {
      const how = keptBy(visit)
      return how ? [{ visit, how }] : []
    })
    const share = kept.length / posts.length
    return makeFinding({
      rule,
      status: share <= passUpTo ? 'pass' : share <= warnUpTo ? 'warn' : 'fail',
      values: { count: kept.length, total: posts.length },
      items: kept.map(({ visit, how }) =>
        visitItem({
          visit,
          field: 'noindex',
          detail: {
            key: `${rule.id}:${how}`,
            values: {
              address: readable(visit.address),
              where: readable(visit.page?.canonical ?? ''),
            },
          },
        }),
      ),
      figures: { posts: posts.length, kept: kept.length, share },
    })
  },
})

const keptBy = (visit: Visit): 'header' | 'meta' | 'canonical' | null => {
  const { robotsHeader, page, finalAddress, address } = visit
  if (isNoindex({ robots: [], robotsHeader })) return 'header'
  if (isNoindex({ robots: page?.robots ?? [], robotsHeader: '' })) return 'meta'
  const canonical = page?.canonical ?? null
  if (canonical === null) return null
  const own = [address, finalAddress ?? address].map(sameAddress)
  return own.includes(sameAddress(canonical)) ? null : 'canonical'
}
