import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { describe, expect } from 'vitest'

import { chromiumPath } from '../../support/browser'
import { test } from '../../support/cms'
import { listen } from '../../support/listen'

/** Where pictures go for people to look at; none are taken without it. */
const pictures = process.env.EKAGRO_PICTURES

describe.skipIf(!chromiumPath)('the page of the API', () => {
  test(
    'reads well in both languages, light and dark, wide and narrow, with no request to elsewhere',
    { timeout: 400_000 },
    async ({ cms }) => {
      const server = await listen(cms)
      const browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox', '--disable-gpu'],
      })
      const looks = [
        { language: 'en', colorScheme: 'light', width: 1280 },
        { language: 'bn', colorScheme: 'dark', width: 390 },
      ] as const
      for (const { language, colorScheme, width } of looks) {
        // oxlint-disable no-await-in-loop -- one look after the other
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
        const page = await context.newPage()
        const elsewhere: string[] = []
        const said: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(server.origin)) elsewhere.push(request.url())
        })
        page.on('console', (message) => {
          if (message.type() === 'error' && !message.text().includes('404'))
            said.push(message.text())
        })
        await page.goto(`${server.origin}/api/docs?lang=${language}`)
        for (const id of ['listposts', 'createmedia', 'schema-posts'])
          await page.locator(`#${id} > summary`).click()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
        expect(elsewhere).toEqual([])
        expect(said).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
        if (pictures) {
          await mkdir(pictures, { recursive: true })
          const name = path.join(pictures, `api-docs-${language}-${colorScheme}-${width}`)
          await page.screenshot({ path: `${name}-top.png` })
          await page.locator('#listposts').scrollIntoViewIfNeeded()
          await page.screenshot({ path: `${name}-posts.png` })
        }
        await context.close()
        // oxlint-enable no-await-in-loop
      }
      await browser.close()
      await server.close()
    },
  )
})
