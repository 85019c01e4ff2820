import { describe, expect, it } from 'vitest'
import type { CreatedVia } from '../../../../src/check/snapshot'
import { importedUnreviewed } from '../../../../plugins/originality/checks/importedUnreviewed'
import { articleOf } from '../articleOf'
import { postOf } from '../postOf'
import { runCheck } from '../runCheck'

const article = articleOf([{ text: 'একটি ছোট লেখা।' }])

describe('imported and generated posts', () => {
  it('is not applicable without posts', async () => {
    expect((await runCheck(importedUnreviewed, {})).status).toBe('n/a')
  })

  it('passes when every post was written by hand, reviewed or not', async () => {
    const posts = [postOf({ id: 'a', article, review: 'draft', reviewedAt: null })]
    const finding = await runCheck(importedUnreviewed, { posts })
    expect(finding.status).toBe('pass')
    expect(finding.summary.key).toBe('originality-imported-unreviewed:none')
  })

  it('passes when a person approved each of them', async () => {
    const posts = [postOf({ id: 'a', article, createdVia: 'import' })]
    const finding = await runCheck(importedUnreviewed, { posts })
    expect(finding.summary.key).toBe('originality-imported-unreviewed:pass')
  })

  it.each<CreatedVia>(['import', 'rss', 'api', 'ai-assisted'])(
    'fails and blocks for one from %s that nobody approved',
    async (createdVia) => {
      const posts = [
        postOf({ id: 'a', article, createdVia, review: 'in-review', reviewedAt: null }),
        postOf({ id: 'b', article, createdVia }),
      ]
      const finding = await runCheck(importedUnreviewed, { posts })
      expect(finding.status).toBe('fail')
      expect(finding.blocks).toBe('always')
      expect(finding.evidence.items.map(({ id }) => id)).toEqual(['a'])
    },
  )

  it('does not take an approval without a date for one', async () => {
    const posts = [postOf({ id: 'a', article, createdVia: 'import', reviewedAt: null })]
    expect((await runCheck(importedUnreviewed, { posts })).status).toBe('fail')
  })
})
