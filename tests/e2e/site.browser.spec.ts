import { describe, expect } from 'vitest'

import { chromiumPath, type Look, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const shots = process.env.EKAGRO_SHOTS
const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'bn-BD', theme: 'light' },
  { language: 'en', theme: 'dark', width: 390 },
]
const words = {
  en: { start: 'Look at the site now', done: 'The site was looked at.', copy: 'Copy the tag' },
  'bn-BD': { start: 'এখনই সাইট দেখুন', done: 'সাইট দেখা শেষ।', copy: 'ট্যাগ কপি করুন' },
}

describe.skipIf(!chromiumPath)('the screen of the public site', () => {
  test('says what is missing before there is an address', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/site`)
    await page.getByText('The blog has no public address yet.').waitFor()
    expect(await page.getByRole('button', { name: words.en.start }).count()).toBe(0)
    expect(await accessibilityOf(page, '.ekagro-site')).toEqual([])
    await page.close()
  })

  test('looks at a site that nobody knows, by keyboard, and shows what came of it', async ({
    visit,
  }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'en' })
    const saved = await page.request.post(`${address}/api/globals/blog`, {
      headers: { Origin: address },
      data: { address: 'https://ranna.invalid' },
    })
    expect(saved.ok()).toBe(true)
    await page.goto(`${address}/admin/site`)
    await page.getByText('Nobody has looked at the site yet.').waitFor()
    await page.getByRole('button', { name: words.en.start }).press('Enter')
    await page.getByText(words.en.done).waitFor({ timeout: 60_000 })
    const row = page.getByRole('row', { name: 'https://ranna.invalid/ Home page' })
    await row.waitFor()
    expect(await row.innerText()).toContain('no name server knows the host')
    await page.getByText('has not shown yet that it is yours').waitFor()
    await page.close()
  })

  test.for(looks)('stands in %o', async (look, { visit }) => {
    const page = await visit.open(look)
    await page.goto(`${visit.server.address}/admin/site`)
    await page.getByRole('button', { name: words[look.language].copy }).waitFor()
    await page.locator('.ekagro-visits').waitFor()
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityOf(page, '.ekagro-site')).toEqual([])
    if (shots) {
      const name = `site-${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}.png`
      await page.screenshot({ path: `${shots}/${name}`, fullPage: true })
    }
    await page.close()
  })
})
