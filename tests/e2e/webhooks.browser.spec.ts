import { mkdirSync } from 'node:fs'
import path from 'node:path'

import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'

import { startReceiver } from '../plugins/webhooks/support/receiver'
import { chromiumPath, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const receiver = await startReceiver()
process.env.EKAGRO_WEBHOOK_ORIGINS = receiver.origin

const shots = process.env.EKAGRO_SCREENSHOTS
if (shots) mkdirSync(shots, { recursive: true })

const words = {
  en: {
    make: 'Show a new secret',
    test: 'Send a test',
    good: /It arrived: the receiver answered 204/,
    again: 'Send again',
    queued: /waits to be sent again/,
  },
  'bn-BD': {
    make: 'নতুন চাবি দেখান',
    test: 'পরীক্ষা পাঠান',
    good: /পৌঁছেছে: গ্রাহক [০-৯,]+ মিলিসেকেন্ডে 204/,
    again: 'আবার পাঠান',
    queued: /আবার পাঠানোর অপেক্ষায়/,
  },
} as const

/** A button that the server drew does nothing until the browser has brought it to life; on a full machine that takes a while. */
const pressUntil = async (button: Locator, isThere: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 8; tries += 1) {
    await button.click()
    for (let looks = 0; looks < 40; looks += 1) {
      if (await isThere()) return
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  throw new Error('The button was pressed eight times in vain.')
}

describe.skipIf(!chromiumPath)('the screens of webhooks', () => {
  test('make a webhook, show its secret once, test it and send again', async ({ visit }) => {
    await visit.setUp()
    const { address } = visit.server
    const first = await visit.open({ language: 'en' })
    const made = await first.request.post(`${address}/api/webhooks`, {
      headers: { Origin: address },
      data: { name: 'Site', address: `${receiver.origin}/hook` },
    })
    expect(made.status(), await made.text()).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string } }
    for (const look of [
      { language: 'en', theme: 'light', width: 1280 },
      { language: 'bn-BD', theme: 'dark', width: 390 },
    ] as const) {
      const say = words[look.language]
      const page = await visit.open(look)
      await page.goto(`${address}/admin/collections/webhooks/${doc.id}`)
      const panel = page.locator('.ekagro-webhook')
      const secret = page.locator('#ekagro-secret')
      await pressUntil(
        panel.getByRole('button', { name: say.make }),
        async () => (await secret.count()) > 0,
      )
      expect(await page.locator('#ekagro-secret').inputValue()).toMatch(/^whsec_/)
      const sent = receiver.received.length
      await panel.getByRole('button', { name: say.test }).click()
      await page.getByText(say.good).waitFor()
      expect(receiver.received).toHaveLength(sent + 1)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page, '.ekagro-webhook')).toEqual([])
      if (shots) {
        await page.screenshot({
          path: path.join(shots, `webhook-${look.language}.png`),
          fullPage: true,
        })
      }
      const log = await page.request.get(`${address}/api/webhook-deliveries?limit=1`, {
        headers: { Origin: address },
      })
      const { docs } = (await log.json()) as { docs: { id: string }[] }
      await page.goto(`${address}/admin/collections/webhook-deliveries/${docs[0]!.id}`)
      await page.getByRole('button', { name: say.again }).click()
      await page.getByText(say.queued).waitFor()
      expect(await rawKeysOn(page)).toEqual([])
      expect(await accessibilityOf(page, '.ekagro-webhook')).toEqual([])
      if (shots) {
        await page.screenshot({
          path: path.join(shots, `delivery-${look.language}.png`),
          fullPage: true,
        })
      }
      await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(sent + 2)
      await page.goto(`${address}/admin/collections/webhook-deliveries`)
      await page.locator('.template-default__wrap').waitFor()
      expect(await rawKeysOn(page)).toEqual([])
      if (shots) await page.screenshot({ path: path.join(shots, `log-${look.language}.png`) })
      await page.close()
    }
  })

  test('lead from the editor to the preview on the site', async ({ visit }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'bn-BD', width: 1280 })
    await page.request.post(`${address}/api/globals/blog`, {
      headers: { Origin: address },
      data: { previewPath: `${receiver.origin}/preview?token=:token` },
    })
    receiver.answerWith(({ response }) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end('<p id="site">সাইটের প্রিভিউ</p>'),
    )
    const made = await page.request.post(`${address}/api/posts?draft=true`, {
      headers: { Origin: address },
      data: { title: 'খসড়া' },
    })
    expect(made.status(), await made.text()).toBe(201)
    const { doc } = (await made.json()) as { doc: { id: string } }
    await page.goto(`${address}/admin/collections/posts/${doc.id}`)
    // The frame asks the site: that is what a reader of the editor sees, whatever Payload calls its elements.
    await pressUntil(page.locator('#live-preview-toggler'), async () =>
      receiver.received.some(({ path: wanted }) => wanted.startsWith('/preview?token=')),
    )
    if (shots) await page.screenshot({ path: path.join(shots, 'live-preview.png') })
    const asked = receiver.received.find(({ path: wanted }) =>
      wanted.startsWith('/preview?token='),
    )!
    const token = new URL(asked.path, address).searchParams.get('token')!
    const read = await page.request.get(`${address}/api/preview/${token}`)
    expect(await read.json()).toMatchObject({ id: doc.id, doc: { title: 'খসড়া' } })
    await receiver.stop()
  })
})
