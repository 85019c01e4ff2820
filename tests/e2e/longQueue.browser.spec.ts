import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { body } from '../support/body'
import { chromiumPath, test, type Visit } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const patience = { timeout: 60_000 }
const posts = 30
const text =
  'চারা লাগানোর পর প্রথম সপ্তাহে রোজ বিকেলে অল্প করে পানি দিন, কিন্তু টবের নিচের ছিদ্র দিয়ে পানি যেন বেরিয়ে যেতে পারে সেদিকে খেয়াল রাখুন।'

const send = async (page: Page, visit: Visit, path: string, data: object): Promise<void> => {
  const { address } = visit.server
  const answer = await page.request.post(`${address}/api${path}`, {
    headers: { Origin: address },
    data,
  })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
}

const totalOf = async (page: Page, { server: { address } }: Visit): Promise<number> => {
  const answer = await page.request.get(`${address}/api/originality/flags`, {
    headers: { Origin: address },
  })
  return ((await answer.json()) as { total: number }).total
}

const rows = (page: Page) => page.locator('a.ekagro-flag__open')
const titles = (page: Page) => rows(page).allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describe.skipIf(!chromiumPath)('a queue of more than one page', () => {
  test('fills as posts are saved', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.open({ language: 'en' })
    await send(page, visit, '/source-texts', {
      title: 'Library',
      text,
      origin: 'pasted',
      rights: 'other',
    })
    for (let place = 1; place <= posts; place += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
      await send(page, visit, '/posts?draft=true', { title: `Post ${place}`, body: body(text) })
    }
    await expect.poll(() => totalOf(page, visit), patience).toBe(posts)
  })

  test('is reached wholly by keyboard', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/originality`)
    await expect.poll(() => rows(page).count(), patience).toBe(25)
    const first = await titles(page)
    await page.keyboard.press('h')
    expect(await titles(page)).toEqual(first)
    await page.keyboard.press('l')
    await expect.poll(() => rows(page).count(), patience).toBe(posts - 25)
    const second = await titles(page)
    expect(new Set([...first, ...second]).size).toBe(posts)
    expect(new URL(page.url()).searchParams.get('page')).toBe('2')
    expect(await page.locator('.ekagro-pages').innerText()).toContain('Page 2 of 2')
    // There is no third.
    await page.keyboard.press('l')
    expect(await titles(page)).toEqual(second)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(second[0])
    for (let step = 1; step < second.length + 2; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- key after key
      await page.keyboard.press('j')
    }
    expect(await focused(page)).toBe(second.at(-1))
    await page.keyboard.press('Enter')
    await page.locator('.ekagro-panes').waitFor()
    await page.goBack()
    await expect.poll(() => titles(page), patience).toEqual(second)
  })

  test('is turned by its buttons, which say where one is', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD', width: 390 })
    await page.goto(`${visit.server.address}/admin/originality`)
    await expect.poll(() => rows(page).count(), patience).toBe(25)
    const pages = page.locator('.ekagro-pages')
    expect(await pages.innerText()).toContain('২ পৃষ্ঠার ১ নম্বর')
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    expect(await accessibilityOf(page)).toEqual([])
    await pages.getByRole('button').last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count(), patience).toBe(posts - 25)
    expect(await pages.getByRole('button').last().isDisabled()).toBe(true)
    expect(await accessibilityOf(page)).toEqual([])
    await pages.getByRole('button').first().click()
    await expect.poll(() => rows(page).count(), patience).toBe(25)
  })

  test('shows its last page where an address asks for one behind it', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/originality?page=9`)
    await expect.poll(() => rows(page).count(), patience).toBe(posts - 25)
    expect(await page.locator('.ekagro-desk__empty').count()).toBe(0)
    await page.keyboard.press('h')
    await expect.poll(() => rows(page).count(), patience).toBe(25)
  })
})
