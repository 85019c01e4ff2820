import { describe, expect, it } from 'vitest'

import type { Report } from '../../plugins/readiness/domain/report'
import { exampleReport } from './exampleReport'
import { saidOf } from './saidOf'
import { tableOf } from './tableOf'

const rows = new Map<string, { report: Report; byHand: readonly string[] }>()

/**
 * The example frontend of this repository, before the demo blog in both languages. The blog has faults that `examples/demo/posts/README.md`
 * tells of, no privacy page among them, so it is not ready; of the site nothing is wrong but that it lies at a number.
 */
const example = {
  verdict: 'not-ready',
  'page-privacy-exists': 'fail',
  'nav-main-menu': 'pass',
  'nav-broken-links': 'pass',
  'tech-public-live': 'pass',
  'tech-https': 'pass',
  'tech-no-wall': 'pass',
  'tech-adsense-crawler': 'pass',
  'tech-server-rendered': 'pass',
  'tech-indexable': 'pass',
  'tech-sitemap': 'pass',
  'tech-status-codes': 'pass',
  // It is served at 127.0.0.1, which nobody can register.
  'tech-own-domain': 'fail fail-none',
  'tech-head-access': 'pass',
  // The demo has no account, and its one place for an advertisement stays empty until there is one.
  'tech-ads-txt': 'n/a',
  'policy-noncontent-ads': 'n/a',
  'policy-ad-balance': 'pass pass-none',
  'policy-intrusive': 'pass pass-read',
  'tech-mobile-basics': 'unknown unknown-browser',
}

describe('the verdict on the example frontend', () => {
  it.each(['bn', 'en'] as const)('before the demo blog in %s', async (language) => {
    const report = await exampleReport(language)
    const { verdict, ...says } = example
    rows.set(`the demo blog in ${language}`, { report, byHand: Object.keys(says) })
    expect({ verdict: report.verdict, ...saidOf(report, says) }).toEqual({ verdict, ...says })
  })

  it('is what its table shows, printed and kept, on either database', async () => {
    const table = tableOf(rows)
    process.stdout.write(`${table}\n`)
    await expect(table).toMatchFileSnapshot('exampleTable.md')
  })
})
