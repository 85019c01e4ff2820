import { readFile } from 'node:fs/promises'

import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { chromiumPath, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const looks = [
  { language: 'bn-BD', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
] as const

const folder = process.env.EKAGRO_SCREENSHOTS

const runReport = async (page: Page): Promise<void> => {
  await page.locator('.ekagro-controls button').first().click()
  await page.locator('.ekagro-controls__state', { hasText: 'The new report is here.' }).waitFor({
    timeout: 60_000,
  })
}

const publish = async (page: Page, address: string, text: string): Promise<string> => {
  const answer = await page.request.post(`${address}/api/posts`, {
    headers: { Origin: address },
    data: { title: 'ছোট লেখা', body: body(text), _status: 'published' },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

describe.skipIf(!chromiumPath)('the screen of readiness', () => {
  test('tells what to do, what changed and how it went, by keyboard too', async ({ visit }) => {
    await visit.setUp()
    const { address } = visit.server
    const page = await visit.open({ language: 'en', theme: 'light', width: 1280 })
    await page.goto(`${address}/admin/readiness`)
    await runReport(page)
    await page.locator('.ekagro-history', { hasText: 'This is the first report' }).waitFor()
    await publish(page, address, 'আজ ভাত রান্না করেছি। শীঘ্রই আসছে।')
    await page.reload()
    await runReport(page)

    const todo = page.locator('.ekagro-todo')
    // The page is drawn anew a moment after the report is there.
    await todo.locator('a[href*="/collections/posts/"]').first().waitFor()
    expect(await todo.innerText()).toMatch(/\d+ places, about [\d,]+ minutes in all/)
    const [first] = await todo.locator('li a[href^="#rule-"]').all()
    const target = (await first?.getAttribute('href')) ?? ''
    expect(await page.locator(target).count()).toBe(1)

    expect(await page.locator('.ekagro-changes').innerText()).toMatch(/Known now|Worse|Better/)

    const chart = page.locator('.ekagro-history [role="application"]')
    await chart.locator('canvas').waitFor()
    await chart.focus()
    await page.keyboard.press('End')
    const told = page.locator('.ekagro-history .ekagro-chart__at')
    const last = await told.innerText()
    expect(last).toMatch(/: Not ready, \d+ passed, \d+ failed$/)
    await page.keyboard.press('ArrowLeft')
    expect(await told.innerText()).not.toBe(last)
    await page.locator('.ekagro-history summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.ekagro-history tbody tr').count()).toBe(2)
    await page.close()
  })

  test('saves the report as PDF', async ({ visit }) => {
    const { address } = visit.server
    for (const language of ['bn-BD', 'en'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      const page = await visit.open({ language })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.goto(`${address}/admin/readiness`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('button', { name: /^(?:Save as PDF|পিডিএফ হিসেবে রাখুন)$/ }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^readiness-\d{4}-\d\d-\d\d\.pdf$/)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const file = await download.path()
      // oxlint-disable-next-line no-await-in-loop -- as above
      const bytes = await readFile(file)
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (folder) await download.saveAs(`${folder}/report-${language}.pdf`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.close()
    }
  })

  test('has a list beside the editor that leads to the place', async ({ visit }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'en', width: 1280 })
    const answer = await page.request.get(`${address}/api/posts?limit=1`)
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    await page.goto(`${address}/admin/collections/posts/${docs[0]!.id}`)
    const list = page.locator('.ekagro-before')
    await list.locator('li').first().waitFor({ timeout: 30_000 })
    const link = list.locator('a[href*="#field-body"]').first()
    await link.scrollIntoViewIfNeeded()
    await link.click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.field-type')?.className), {
        timeout: 20_000,
      })
      .toContain('rich-text')
    await page.close()
  })

  for (const look of looks) {
    test(`is whole and within reach of everybody (${Object.values(look).join(', ')})`, async ({
      visit,
    }) => {
      const { address } = visit.server
      const name = `${look.language}-${look.theme}-${look.width}`
      const page = await visit.open(look)
      await page.goto(`${address}/admin/readiness`)
      await page.locator('.ekagro-history canvas').waitFor()
      if (folder) await page.screenshot({ path: `${folder}/readiness-${name}.png`, fullPage: true })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])

      const answer = await page.request.get(`${address}/api/posts?limit=1`)
      const { docs } = (await answer.json()) as { docs: { id: string }[] }
      await page.goto(`${address}/admin/collections/posts/${docs[0]!.id}`)
      const panel = page.locator('.ekagro-facts')
      await panel.locator('.ekagro-before li').first().waitFor({ timeout: 30_000 })
      await panel.scrollIntoViewIfNeeded()
      if (folder) await panel.screenshot({ path: `${folder}/before-${name}.png` })
      expect(await accessibilityOf(page, '.ekagro-facts')).toEqual([])
      expect(await rawKeysOn(page)).toEqual([])

      await page.goto(`${address}/admin/globals/readiness-settings`)
      await page.locator('#field-profile').waitFor()
      if (folder) await page.screenshot({ path: `${folder}/settings-${name}.png` })
      expect(await rawKeysOn(page)).toEqual([])
      await page.close()
    })
  }
})
