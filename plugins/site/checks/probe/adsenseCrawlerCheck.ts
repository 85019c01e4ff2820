import { makeFinding } from '../../../../src/check/makeFinding'
import { blogAddress, probeCheck } from './probeCheck'
import { answerOf, readable, visitItem } from './visitItem'

/**
 * Rule 43: robots.txt lets Google's crawlers in. `*` does not bind Mediapartners-Google and Google-Display-Ads-Bot, so only a group
 * that names one of Google's three can fail; what is closed to everybody is closed to Search, and a warning.
 */
export const adsenseCrawlerCheck = probeCheck({
  id: 'tech-adsense-crawler',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result }) => {
    const { robots, origin, visits } = result
    if (!robots || robots.isUnreadable) {
      const detail = robots ? answerOf(robots) : undefined
      return makeFinding({
        rule,
        status: 'unknown',
        items: [blogAddress(`${origin}/robots.txt`, detail)],
      })
    }
    const documents = new Map(visits.map(({ address, document }) => [address, document]))
    const named = robots.blocked.filter(({ by }) => by === 'name')
    const worst = named.length > 0 ? named : robots.blocked
    const agents = [...new Set(worst.map(({ agent }) => agent))].join(', ')
    const values = { agents, count: new Set(worst.map(({ address }) => address)).size }
    const figures = { named: named.length, everybody: robots.blocked.length - named.length }
    const items = worst.map(({ agent, address }) =>
      visitItem({
        visit: {
          address,
          status: null,
          problem: null,
          finalAddress: null,
          hops: 0,
          document: documents.get(address) ?? null,
        },
        detail: { key: `${rule.id}:closed`, values: { agent, address: readable(address) } },
      }),
    )
    if (named.length > 0) return makeFinding({ rule, status: 'fail', values, items, figures })
    const challenged = visits.filter(({ challenge }) => challenge)
    if (challenged.length > 0) {
      return makeFinding({
        rule,
        status: 'warn',
        variant: 'warn-challenge',
        values: { count: challenged.length },
        items: challenged.map((visit) => visitItem({ visit })),
        figures,
        fix: { key: `${rule.id}:fix-challenge` },
      })
    }
    if (worst.length > 0) return makeFinding({ rule, status: 'warn', values, items, figures })
    return makeFinding({ rule, status: 'pass', figures })
  },
})
