import { makeFinding } from '../../../../src/check/makeFinding'
import { probeCheck } from './probeCheck'
import { visitItem } from './visitItem'

const leadsAstray = new Set(['private-address', 'port', 'scheme', 'credentials', 'bad-address'])

/**
 * Rule 40: the home page and ten more answer, three times within a day. A fault that is seen once may pass; the second one, of
 * whatever page, fails. Fewer visits than three are no proof of the contrary.
 */
export const publicLiveCheck = probeCheck({
  id: 'tech-public-live',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result, evidence, thresholds }) => {
    const { runsPerDay = 3, pagesProbed = 10 } = thresholds
    const runs = evidence.lastDay
    const seen = runs.flatMap(({ at, live }) =>
      live.slice(0, pagesProbed + 1).map((one) => ({ ...one, at })),
    )
    const down = seen.filter(({ ok }) => !ok)
    // What leads where no visit of ours goes has not been seen to answer.
    const unasked = result.visits
      .filter(({ role }) => role === 'home' || role === 'posts' || role === 'pages')
      .slice(0, pagesProbed + 1)
      .filter(({ problem }) => problem !== null && leadsAstray.has(problem.code))
    const documents = new Map(result.visits.map(({ address, document }) => [address, document]))
    const items = down.map(({ address, status, problem }) =>
      visitItem({
        visit: {
          address,
          status,
          problem,
          finalAddress: null,
          hops: 0,
          document: documents.get(address) ?? null,
        },
      }),
    )
    const values = {
      failures: down.length,
      answers: seen.length,
      pages: runs[0]?.live.length ?? 0,
      runs: runs.length,
      wanted: runsPerDay,
      missing: Math.max(0, runsPerDay - runs.length),
    }
    const figures = { runs: runs.length, answers: seen.length, failures: down.length }
    const say = (status: 'pass' | 'warn' | 'fail' | 'unknown', variant: string = status) =>
      makeFinding({ rule, status, variant, values, items, figures })
    if (down.length > 1) return say('fail')
    if (seen.length === 0) return say('unknown', 'unknown-unseen')
    if (down.length === 1) {
      return runs.length < runsPerDay ? say('unknown', 'unknown-once') : say('warn')
    }
    if (result.proof === null) return say('unknown', 'unknown-unproven')
    if (unasked.length > 0)
      return makeFinding({
        rule,
        status: 'unknown',
        variant: 'unknown-unasked',
        values: { ...values, unasked: unasked.length },
        items: unasked.map((visit) => visitItem({ visit })),
        figures,
      })
    return runs.length < runsPerDay ? say('unknown', 'unknown-runs') : say('pass')
  },
})
