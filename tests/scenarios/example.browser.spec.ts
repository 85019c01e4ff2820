import { describe, expect, it } from 'vitest'

import { chromiumRenderer } from '../../plugins/site/render/chromiumRenderer'
import { findChromium } from '../support/findChromium.mjs'
import { exampleReport } from './exampleReport'

const executable = findChromium()

/** What Chromium must find of the example frontend at 390 pixels: it was made for telephones, and nothing in it moves by itself. */
const expected = {
  'tech-mobile-basics': 'pass',
  'policy-ad-balance': 'pass pass-none',
  'policy-intrusive': 'pass',
  // One visit is too few; the browser is no visit.
  'tech-public-live': 'unknown unknown-runs',
}

describe.skipIf(!executable)('the example frontend in a browser', () => {
  it.each(['bn', 'en'] as const)('before the demo blog in %s', async (language) => {
    const report = await exampleReport(language, chromiumRenderer({ executable: executable ?? '' }))
    const found = Object.keys(expected).map((id) => report.checks.find((check) => check.id === id)!)
    const said = found.map(({ id, status, summary }) => {
      const variant = summary.key.split(':')[1]
      return [id, status === variant ? status : `${status} ${variant}`]
    })
    expect(Object.fromEntries(said)).toEqual(expected)
    expect(found[0]!.evidence.figures).toMatchObject({ rendered: 3, faults: 0, withoutViewport: 0 })
  })
})
