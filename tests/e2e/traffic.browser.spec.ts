import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { sampleFlags } from '../plugins/traffic/support/sampleFlags'
import { sampleStats } from '../plugins/traffic/support/sampleStats'
import { body } from '../support/body'
import { chromiumPath, test, type Visit } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const patience = { timeout: 30_000 }

const looks = [
  { language: 'bn-BD', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
] as const

const range = 'from=2026-10-29&to=2026-11-25'

/** Has the screen show the figures of four weeks with some readers: the endpoint itself has integration tests. */
const withReaders = async (page: Page): Promise<void> => {
  let reviewed: string | null = null
  await page.route('**/api/traffic/stats?*', (route) => {
    const asked = new URL(route.request().url()).searchParams
    const stats = sampleStats({ from: asked.get('from') ?? '', to: asked.get('to') ?? '' })
    return route.fulfill({ json: stats })
  })
  await page.route('**/api/traffic/flags', (route) =>
    route.fulfill({
      json: {
        examined: { views: 5000, all: 6000 },
        flags: sampleFlags.map((flag) => ({
          ...flag,
          review:
            flag.id === reviewed
              ? { isLegitimate: true, note: 'Prothom Alo', by: 'রহিমা', at: '2026-11-27T04:00:00Z' }
              : null,
        })),
      },
    }),
  )
  await page.route('**/api/traffic/flags/review', (route) => {
    const said = route.request().postDataJSON() as { flag: string; legitimate: boolean }
    reviewed = said.legitimate ? said.flag : null
    return route.fulfill({ json: { flag: null } })
  })
}

const openScreen = async (page: Page, { server: { address } }: Visit): Promise<void> => {
  await page.goto(`${address}/admin/traffic?${range}`)
  await page.locator('.ekagro-chart canvas').waitFor(patience)
  await page.locator('.ekagro-signal').first().waitFor(patience)
}

const photograph = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.EKAGRO_SCREENSHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe.skipIf(!chromiumPath)('traffic', () => {
  test('sends whoever is not signed in to the login and back', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.openAsNobody({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/traffic`)
    await page.waitForURL('**/admin/login?*')
    expect(new URL(page.url()).searchParams.get('redirect')).toBe('/admin/traffic')
  })

  for (const look of looks) {
    const name = `${look.language}-${look.theme}-${look.width}`
    test(`explains how the counter is switched on (${name})`, async ({ visit }) => {
      const page = await visit.open(look)
      await page.goto(`${visit.server.address}/admin/traffic`)
      await page.locator('.ekagro-counter').waitFor(patience)
      await page.locator('.ekagro-statement').waitFor(patience)
      expect(await page.locator('.ekagro-counter code').innerText()).toMatch(
        /^<script defer src="http\S+\/api\/traffic\/script\.js"><\/script>$/,
      )
      await photograph(page, `empty-${name}`)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])

      await page.goto(`${visit.server.address}/admin`)
      await page.locator('.ekagro-readers').waitFor()
      expect(await accessibilityOf(page, '.ekagro-readers')).toEqual([])
    })

    test(`shows who reads (${name})`, async ({ visit }) => {
      const page = await visit.open(look)
      await withReaders(page)
      await openScreen(page, visit)
      await photograph(page, `screen-${name}`)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      for (const more of await page.locator('details.ekagro-traffic__more > summary').all())
        // oxlint-disable-next-line no-await-in-loop -- one click after the other
        await more.click()
      await photograph(page, `open-${name}`)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])
    })
  }

  test('writes countries, devices, digits and days as the reader does', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await withReaders(page)
    await openScreen(page, visit)
    const text = await page.locator('.ekagro-traffic').innerText()
    expect(text).toContain('বাংলাদেশ')
    expect(text).toContain('মোবাইল ফোন')
    expect(text).toContain('২৯ অক্টোবর, ২০২৬ থেকে ২৫ নভেম্বর, ২০২৬')
    expect(await page.locator('.ekagro-figures').first().innerText()).not.toMatch(/[0-9]/)
  })

  test('is asked for other periods, and keeps them in its address', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await withReaders(page)
    await openScreen(page, visit)
    const rows = page.locator('.ekagro-traffic__more').first().locator('tbody tr')
    expect(await rows.count()).toBe(28)
    await page.getByLabel('7 days', { exact: true }).check()
    await expect.poll(() => rows.count(), patience).toBe(7)
    await page.getByLabel('Own', { exact: true }).check()
    await page.getByLabel('From', { exact: true }).fill('2026-11-01')
    await page.getByLabel('To', { exact: true }).fill('2026-11-10')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.poll(() => rows.count(), patience).toBe(10)
    expect(new URL(page.url()).search).toBe('?from=2026-11-01&to=2026-11-10')
    const link = page.getByRole('link', { name: 'Download as CSV: Countries' })
    expect(await link.getAttribute('href')).toContain(
      'from=2026-11-01&to=2026-11-10&table=countries',
    )
  })

  test('has a curve that is read by keyboard', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await withReaders(page)
    await openScreen(page, visit)
    const told = page.locator('.ekagro-chart__at')
    await page.locator('.ekagro-chart__place').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => told.innerText()).toMatch(/^25 November 2026: \d+$/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => told.innerText())
      .toMatch(/^31 October 2026: \d+ Published: “টবে মরিচ চাষ”$/)
    await page.getByLabel('Show', { exact: true }).selectOption('engagement')
    await page.locator('.ekagro-chart__place').focus()
    await page.keyboard.press('End')
    await expect.poll(() => told.innerText()).toMatch(/^25 November 2026: \d+ min \d+ s$/)
  })

  test('takes an editor’s word on a flag, and opens it again', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await withReaders(page)
    await openScreen(page, visit)
    const state = page.locator('.ekagro-signals__state')
    expect(await state.innerText()).toBe('8 open')
    const spike = page.locator('.ekagro-signal', { hasText: 'Many visits at once' })
    expect(await spike.innerText()).toContain('82% of them from facebook.com')
    await spike.locator('textarea').fill('Prothom Alo')
    await spike.getByRole('button', { name: 'Reviewed: legitimate' }).click()
    await spike.getByText('Reviewed: legitimate · রহিমা').waitFor(patience)
    expect(await state.innerText()).toBe('7 open')
    await spike.getByRole('button', { name: 'Open it again' }).click()
    await expect.poll(() => state.innerText(), patience).toBe('8 open')
  })

  test('makes a campaign link', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${visit.server.address}/admin/traffic`)
    const builder = page.locator('.ekagro-campaign')
    await builder.waitFor(patience)
    const result = builder.locator('textarea')
    await builder.getByLabel('পাতার ঠিকানা').fill('https://ranna.example/ভাত')
    await builder.getByLabel('উৎস:').fill('Facebook')
    await builder.getByLabel('মাধ্যম:').fill('social')
    expect(await result.inputValue()).toBe('')
    await builder.getByLabel('প্রচার:').fill('ঈদ')
    const url = new URL(await result.inputValue())
    expect(url.searchParams.get('utm_source')).toBe('facebook')
    expect(url.searchParams.get('utm_campaign')).toBe('ঈদ')
  })

  test('keeps the owner’s statement', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/traffic`)
    const form = page.locator('.ekagro-statement')
    await form.waitFor(patience)
    expect(await form.innerText()).toContain('Nobody has given it yet.')
    await form.getByLabel('Yes, all of it').check()
    await form.getByRole('button', { name: 'Give this statement' }).click()
    await form.getByText('Kept with your name and the date.').waitFor(patience)
    await expect.poll(() => form.innerText(), patience).toContain('Confirmed by রহিমা খাতুন on')
  })

  test('tells beside the editor how often a post was read', async ({ visit }) => {
    const { address } = visit.server
    for (const look of looks) {
      const page = await visit.open(look)
      const send = async (method: 'post', path: string, data: object) => {
        const answer = await page.request[method](`${address}/api${path}`, {
          headers: { Origin: address },
          data,
        })
        if (!answer.ok()) throw new Error(await answer.text())
        return (await answer.json()) as { doc: { id: string } }
      }
      await send('post', '/globals/blog', { address: 'https://ranna.example' })
      const { doc } = await send('post', '/posts', {
        title: `খিচুড়ি ${look.language} ${look.width}`,
        body: body('এক হাঁড়ি'),
        _status: 'published',
      })
      await page.goto(`${address}/admin/collections/posts/${doc.id}`)
      const panel = page.locator('.ekagro-post-readers')
      await panel.locator('.ekagro-share').waitFor(patience)
      expect(await panel.locator('.ekagro-share li').count()).toBe(4)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page, '.ekagro-post-readers')).toEqual([])
      if (process.env.EKAGRO_SCREENSHOTS)
        await panel.screenshot({
          path: `${process.env.EKAGRO_SCREENSHOTS}/panel-${look.language}-${look.theme}-${look.width}.png`,
        })
      await page.close()
    }
  })
})
