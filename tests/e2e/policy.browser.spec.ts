import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { chromiumPath, test } from '../support/browser'

type Violation = { directive: string; blocked: string; page: string }

const screens = [
  '/admin',
  '/admin/readiness',
  '/admin/traffic',
  '/admin/calendar',
  '/admin/originality',
  '/admin/niche',
  '/admin/import',
  '/admin/collections/posts',
  '/admin/collections/media/create',
  '/admin/globals/blog',
  '/admin/account',
]

/** For a machine with other work: nothing here is measured. */
const patience = 480_000

/** Hears every violation that the browser reports, also of the first script of a page. */
const listen = async (page: Page): Promise<Violation[]> => {
  page.setDefaultTimeout(120_000)
  const found: Violation[] = []
  await page.exposeFunction('ekagroViolation', (one: Violation) => found.push(one))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = window as unknown as { ekagroViolation: (one: object) => void }
      told.ekagroViolation({
        directive: event.effectiveDirective,
        blocked: `${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
        page: location.pathname,
      })
    })
  })
  return found
}

describe.skipIf(!chromiumPath)('the content policy of the admin', () => {
  test(
    'holds in the editor',
    async ({ visit }) => {
      await visit.setUp()
      const page = await visit.open({ language: 'en' })
      const violations = await listen(page)
      await page.goto(`${visit.server.address}/admin/collections/posts/create`)
      await page.locator('#field-title').fill('A post under the policy')
      await page.locator('[data-lexical-editor]').first().click()
      await page.keyboard.type('Words that are typed into the editor.')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/')
      await page.waitForTimeout(1_500)
      expect(violations).toEqual([])
    },
    patience,
  )

  test(
    'holds on the login and on every screen',
    async ({ visit }) => {
      const stranger = await visit.openAsNobody({ language: 'en' })
      const atLogin = await listen(stranger)
      const response = await stranger.goto(`${visit.server.address}/admin/login`)
      await stranger.locator('input[name=email]').waitFor()
      const policy = response?.headers()['content-security-policy'] ?? ''
      expect(policy).toMatch(/script-src 'self' 'nonce-/)
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      const page = await visit.open({ language: 'en' })
      const violations = await listen(page)
      for (const screen of screens) {
        // oxlint-disable-next-line no-await-in-loop -- one page, one screen after the other
        const shown = await page.goto(`${visit.server.address}${screen}`, { waitUntil: 'load' })
        expect(shown?.status(), screen).toBe(200)
        // oxlint-disable-next-line no-await-in-loop -- as above
        await page.waitForTimeout(700)
      }
      expect([...atLogin, ...violations]).toEqual([])
    },
    patience,
  )

  test(
    'stops a script that somebody wrote into the page',
    async ({ visit }) => {
      const page = await visit.open({ language: 'en' })
      const violations = await listen(page)
      await page.goto(`${visit.server.address}/admin`, { waitUntil: 'load' })
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<img src="data:," onerror="window.wasRun = true">',
        )
      })
      await expect.poll(() => violations.length, { timeout: 5_000 }).toBeGreaterThan(0)
      expect(violations[0]?.directive).toMatch(/^script-src/)
      expect(await page.evaluate(() => 'wasRun' in window)).toBe(false)
    },
    patience,
  )
})
