import { describe, expect, it } from 'vitest'

import { checks, messages } from '../../../plugins/measures'
import { rulesDocument } from '../../../plugins/readiness/domain/rulesDocument'
import { catalogue } from '../../../src/check/catalogue'

const measured = new Set(checks.map(({ rule }) => rule.id))

describe.each([
  ['en', 'docs/readiness.md'],
  ['bn', 'docs/bn/readiness.md'],
] as const)('the guide to the rules in %s', (language, file) => {
  const document = rulesDocument({ language, messages, measured })

  it('is the file in docs; `npx vitest run -u` on this test writes it anew', async () => {
    await expect(document).toMatchFileSnapshot(`../../../${file}`)
  })

  it('explains every rule once, with its sources and thresholds', () => {
    for (const { id, sources, thresholds } of catalogue) {
      const [, part, more] = document.split(`\n\`${id}\` · `)
      expect([id, more]).toEqual([id, undefined])
      const section = part!.split('\n### ')[0]!
      for (const { url } of sources) expect(section).toContain(`](${url})`)
      for (const { key } of thresholds) expect(section).toContain(`- \`${key}\`: `)
    }
    expect(document).not.toMatch(/undefined|NaN|^[a-z-]+:[a-z-]+$/mu)
  })
})
