import { mkdirSync } from 'node:fs'

import { describe, expect } from 'vitest'

import { chromiumPath, type Look, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const shots = process.env.EKAGRO_SHOTS
if (shots) mkdirSync(shots, { recursive: true })

const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'bn-BD', theme: 'light' },
  { language: 'en', theme: 'dark', width: 390 },
]
const words = {
  en: {
    title: 'Notifications',
    unread: '2 unread',
    sentence: 'রহিমা has written to the blog: ধান ২',
    test: 'Send a test message',
    told: /was not sent: save an address first/,
    account: 'A webhook was given up',
  },
  'bn-BD': {
    title: 'বিজ্ঞপ্তি',
    unread: '২টি না-পড়া',
    sentence: 'রহিমা ব্লগে লিখেছেন: ধান ২',
    test: 'পরীক্ষামূলক বার্তা পাঠান',
    told: /পাঠানো হয়নি: আগে একটি ঠিকানা সংরক্ষণ করুন/,
    account: 'ওয়েবহুকে খবর পৌঁছায়নি',
  },
} as const
const nameOf = (look: Look): string =>
  `${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}`

describe.skipIf(!chromiumPath)('notifications', () => {
  test('begin empty, and come with what readers write', async ({ visit }) => {
    await visit.setUp()
    const { address } = visit.server
    const page = await visit.open({ language: 'en' })
    await page.goto(`${address}/admin`)
    const widget = page.locator('.ekagro-notices')
    await widget.getByText('Nothing has happened yet that you need to know.').waitFor()
    expect(await widget.getByRole('button').count()).toBe(0)
    for (const number of ['১', '২', '৩', '৪']) {
      // oxlint-disable-next-line no-await-in-loop -- the order is what is looked for
      const sent = await page.request.post(`${address}/api/contact`, {
        data: {
          name: 'রহিমা',
          email: 'rahima@mail.test',
          subject: `ধান ${number}`,
          message: `প্রশ্ন ${number}`,
        },
      })
      expect(sent.status()).toBe(202)
    }
    await page.reload()
    await widget.getByText('4 unread').waitFor()
    await page.close()
  })

  test('are marked as read by clicks and by keyboard, and lead to what they are about', async ({
    visit,
  }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin`)
    const widget = page.locator('.ekagro-notices')
    const first = widget.getByRole('listitem').first()
    await first.getByText('রহিমা has written to the blog: ধান ৪').waitFor()
    const button = (subject: string) =>
      widget.getByRole('button', {
        name: `Mark as read: রহিমা has written to the blog: ধান ${subject}`,
      })
    await button('৪').click()
    await widget.getByText('3 unread').waitFor()
    await widget.getByText('Marked as read.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('3 unread')
    await button('৩').press('Enter')
    await widget.getByText('2 unread').waitFor()
    await first.getByText('ধান ২').waitFor()
    await first.getByRole('link').click()
    await page.waitForURL(/\/admin\/collections\/contact-messages\/[\w-]+$/u)
    const message = page.locator('#field-message')
    await message.waitFor()
    expect(await message.inputValue()).toBe('প্রশ্ন ২')
    expect(await message.isEditable()).toBe(false)
    await page.close()
  })

  test('say what the server refuses', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${visit.server.address}/admin/notifications`)
    await page.route('**/api/notifications/read*', (route) =>
      route.fulfill({ status: 503, json: { errors: [{ message: 'একটু পরে আসুন।' }] } }),
    )
    await page.getByRole('button', { name: 'সব পড়া হয়েছে' }).click()
    await page.getByText('চিহ্নিত করা যায়নি: একটু পরে আসুন।').waitFor()
    await page.close()
  })

  test.for(looks)('stand on the dashboard and on their screen in %o', async (look, { visit }) => {
    const say = words[look.language]
    const page = await visit.open(look)
    for (const [path, name] of [
      ['/admin', 'widget'],
      ['/admin/notifications', 'screen'],
    ] as const) {
      // oxlint-disable no-await-in-loop -- one screen after the other
      await page.goto(`${visit.server.address}${path}`)
      const notices = page.locator('.ekagro-notices')
      await notices.getByText(say.unread).waitFor()
      await notices.getByRole('link', { name: say.sentence }).waitFor()
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      expect(await accessibilityOf(page, '.ekagro-notices')).toEqual([])
      if (shots)
        await page.screenshot({
          path: `${shots}/notices-${name}-${nameOf(look)}.png`,
          fullPage: true,
        })
      // oxlint-enable no-await-in-loop
    }
    const link = page.locator('a[href="/admin/notifications"]').first()
    expect(await link.getAttribute('aria-current')).toBe('page')
    await page.close()
  })

  test.for(looks)('and the contact form have their settings in %o', async (look, { visit }) => {
    const say = words[look.language]
    const page = await visit.open(look)
    await page.goto(`${visit.server.address}/admin/account`)
    await page.getByLabel(say.account).waitFor()
    expect(await page.getByLabel(say.account).isChecked()).toBe(true)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    if (shots)
      await page.screenshot({
        path: `${shots}/notices-account-${nameOf(look)}.png`,
        fullPage: true,
      })
    await page.goto(`${visit.server.address}/admin/globals/contact`)
    const panel = page.locator('.ekagro-contact')
    await panel.getByRole('button', { name: say.test }).click()
    await panel.getByText(say.told).waitFor()
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityOf(page, '.ekagro-contact')).toEqual([])
    if (shots)
      await page.screenshot({
        path: `${shots}/contact-settings-${nameOf(look)}.png`,
        fullPage: true,
      })
    await page.goto(`${visit.server.address}/admin/collections/contact-messages`)
    await page.getByText('ধান ৪').first().waitFor()
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    if (shots)
      await page.screenshot({
        path: `${shots}/contact-messages-${nameOf(look)}.png`,
        fullPage: true,
      })
    await page.close()
  })
})
