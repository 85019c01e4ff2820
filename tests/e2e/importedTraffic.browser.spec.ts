import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { chromiumPath, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const patience = { timeout: 60_000 }

const looks = [
  { language: 'bn-BD', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 390 },
  { language: 'bn-BD', theme: 'dark', width: 390 },
] as const

const days = Array.from(
  { length: 20 },
  (_none, index) => `2026-10-${String(index + 1).padStart(2, '0')}`,
)
/** An export of Plausible with twenty days, a page with a long Bengali address, and a line that cannot be read. */
const plausible = [
  'date,page,visitors,pageviews',
  ...days.flatMap((day, index) => [
    `${day},/,${5 + index},${12 + 3 * index}`,
    `${day},/টবে-মরিচ-চাষের-সম্পূর্ণ-নির্দেশিকা-বীজ-থেকে-ফলন,${2 + (index % 4)},${3 + (index % 5)}`,
  ]),
  'yesterday,/,1,1',
].join('\n')
/** A log of the same days. */
const log = days
  .flatMap((day, index) =>
    Array.from(
      { length: 3 + (index % 6) },
      (_none, hit) =>
        `192.0.2.${hit} - - [${day.slice(8)}/Oct/2026:10:0${hit}:00 +0600] "GET /ভাত HTTP/1.1" 200 9 "https://www.google.com/" "Mozilla/5.0 (X11) Firefox/12${hit}.0"`,
    ),
  )
  .join('\n')

const bring = async (page: Page, file: { name: string; text: string }): Promise<void> => {
  const section = page.locator('.ekagro-imported')
  await section.locator('input[type="file"]').setInputFiles({
    name: file.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(file.text),
  })
  await section.locator('.ekagro-bring form button').click()
  await section.locator('.ekagro-plan').waitFor(patience)
}

const photograph = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.EKAGRO_SCREENSHOTS
  if (folder)
    await page.locator('.ekagro-imported').screenshot({ path: `${folder}/imported-${name}.png` })
}

const isFine = async (page: Page): Promise<void> => {
  expect(await rawKeysOn(page)).toEqual([])
  expect(await overflowOf(page)).toBe(0)
  expect(await accessibilityOf(page, '.ekagro-imported')).toEqual([])
}

describe.skipIf(!chromiumPath)('figures of other counters', () => {
  test('are shown before they are kept, in the language of the reader', async ({ visit }) => {
    await visit.setUp()
    for (const look of looks) {
      const page = await visit.open(look)
      await page.goto(`${visit.server.address}/admin/traffic?from=2026-10-01&to=2026-10-31`)
      await page.locator('.ekagro-imported .ekagro-bring').waitFor(patience)
      await bring(page, { name: 'প্লজিবল-অক্টোবর.csv', text: plausible })
      const plan = await page.locator('.ekagro-plan').innerText()
      expect(plan).toContain(look.language === 'en' ? '40 rows of pages' : 'পাতার ৪০টি সারি')
      expect(plan).toContain(look.language === 'en' ? 'line 42: no date' : 'লাইন ৪২: তারিখ নেই')
      // Whoever looks into a file by keyboard goes on from what is in it.
      expect(await page.locator(':focus').innerText()).toContain('প্লজিবল-অক্টোবর.csv')
      await photograph(page, `plan-${look.language}-${look.theme}-${look.width}`)
      await isFine(page)
      await page.close()
    }
  }, 300_000)

  test('are kept apart with source and trust, and taken back', async ({ visit }) => {
    const { address } = visit.server
    const first = await visit.open({ language: 'en' })
    await first.goto(`${address}/admin/traffic?from=2026-10-01&to=2026-10-31`)
    for (const file of [
      { name: 'plausible.csv', text: plausible },
      { name: 'access.log', text: log },
    ]) {
      await bring(first, file)
      await first.getByRole('button', { name: 'Keep these figures' }).press('Enter')
      await first.getByText(`“${file.name}” was brought in.`).waitFor(patience)
    }
    await first.getByRole('heading', { name: 'Access log of a server' }).waitFor(patience)
    expect(await first.locator('.ekagro-imported__source').allInnerTexts()).toEqual([
      expect.stringContaining('trust: medium'),
      expect.stringContaining('trust: low'),
    ])
    const curve = first.locator('.ekagro-imported .ekagro-chart__place')
    await curve.focus()
    await first.keyboard.press('Home')
    await expect
      .poll(() => first.locator('.ekagro-imported .ekagro-chart__at').innerText(), patience)
      .toBe('1 October 2026: 3')
    // The blog's own figures know nothing of it.
    expect(await first.locator('.ekagro-counter').count()).toBe(1)

    for (const look of looks) {
      const page = await visit.open(look)
      await page.goto(`${address}/admin/traffic?from=2026-10-01&to=2026-10-31`)
      await page.locator('.ekagro-imported .ekagro-chart canvas').waitFor(patience)
      await photograph(page, `shown-${look.language}-${look.theme}-${look.width}`)
      await isFine(page)
      await page.close()
    }

    await first.getByRole('button', { name: 'Take back “plausible.csv”' }).press('Enter')
    await first.getByText('40 rows are removed.').waitFor(patience)
    await first.getByRole('button', { name: 'Remove', exact: true }).press('Enter')
    await first.getByText('“plausible.csv” was taken back.').waitFor(patience)
    await expect.poll(() => first.locator('.ekagro-imported__source').count(), patience).toBe(1)
    const left = await first.request.get(`${address}/api/traffic/imports`, {
      headers: { Origin: address },
    })
    expect(await left.json()).toMatchObject({ imports: [{ name: 'access.log' }] })
  }, 300_000)

  test('are refused with the way out', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${visit.server.address}/admin/traffic`)
    const section = page.locator('.ekagro-imported')
    await section.locator('input[type="file"]').setInputFiles({
      name: 'ছবি.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('এটা কোনো সারণি নয়'),
    })
    await section.locator('.ekagro-bring form button').click()
    await section.locator('[role="alert"]').waitFor(patience)
    expect(await section.locator('[role="alert"]').innerText()).toContain('চেনা যায়')
    await section.locator('input[type="file"]').setInputFiles({
      name: 'large.csv',
      mimeType: 'text/csv',
      buffer: Buffer.alloc(20 * 1024 * 1024 + 1),
    })
    expect(await section.locator('[role="alert"]').innerText()).toContain('সর্বোচ্চ ২০ মেগাবাইট')
    expect(await section.locator('.ekagro-bring form button').isDisabled()).toBe(true)
    expect(await accessibilityOf(page, '.ekagro-imported')).toEqual([])
  })
})
