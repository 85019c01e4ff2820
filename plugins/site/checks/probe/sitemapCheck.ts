import { makeFinding } from '../../../../src/check/makeFinding'
import { blogAddress, probeCheck } from './probeCheck'
import { answerOf, readable } from './visitItem'

/** Rule 46: the sitemap lists every public post, and nothing that is not public or lies elsewhere. */
export const sitemapCheck = probeCheck({
  id: 'tech-sitemap',
  needsProof: true,
  needsHome: true,
  judge: ({ rule, result, thresholds: { passFrom = 1, warnFrom = 0.95 } }) => {
    const { sitemap } = result
    if (!sitemap) return makeFinding({ rule, status: 'unknown' })
    const { listed, trouble, missing, drafts, foreign, wanted } = sitemap
    const place = blogAddress(readable(sitemap.address), answerOf(sitemap))
    if (listed === null) {
      const variant = trouble ? `fail-${trouble}` : 'fail-none'
      return makeFinding({
        rule,
        status: 'fail',
        variant,
        items: [place],
        figures: { listed: null },
      })
    }
    const share = wanted === 0 ? 1 : (wanted - missing.length) / wanted
    const values = {
      listed,
      wanted,
      missing: missing.length,
      drafts: drafts.length,
      foreign: foreign.length,
    }
    const figures = { ...values, share }
    const posts = (list: typeof missing, detail: string) =>
      list.map(({ id, title, address }) => ({
        kind: 'posts' as const,
        id,
        title,
        detail: { key: `${rule.id}:${detail}`, values: { address: readable(address) } },
      }))
    if (drafts.length > 0) {
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-drafts',
        values,
        items: posts(drafts, 'draft'),
        figures,
      })
    }
    if (foreign.length > 0) {
      return makeFinding({
        rule,
        status: 'warn',
        variant: 'warn-host',
        values,
        items: foreign.map((address) => blogAddress(readable(address))),
        figures,
      })
    }
    const status = share >= passFrom ? 'pass' : share >= warnFrom ? 'warn' : 'fail'
    return makeFinding({ rule, status, values, items: posts(missing, 'missing'), figures })
  },
})
