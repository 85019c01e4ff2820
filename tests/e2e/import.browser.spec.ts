import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'

import { chromiumPath, test } from '../support/browser'
import { accessibilityOf, rawKeysOn } from '../support/screen'

const file = 'tests/fixtures/wordpress-bn.wxr.xml'

describe.skipIf(!chromiumPath)('the import screen', () => {
  test('names the place at which a damaged file breaks, and writes nothing', async ({ visit }) => {
    await visit.setUp()
    const { address } = visit.server
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${address}/admin/import`)
    const whole = await readFile(file, 'utf8')
    await page.locator('input[type="file"]').setInputFiles({
      name: 'কাটা-ফাইল.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(whole.slice(0, whole.length / 2)),
    })
    await page.locator('.ekagro-choose button[type="submit"]').click()
    const refusal = page.locator('.ekagro-choose [role="alert"]')
    await refusal.waitFor()
    expect(await refusal.innerText()).toMatch(/কিছুই লেখা হয়নি[\s\S]*[০-৯]+ নম্বর লাইন/)
    expect(await accessibilityOf(page)).toEqual([])
    const posts = await page.request.get(`${address}/api/posts`)
    expect(await posts.json()).toMatchObject({ totalDocs: 0 })
  })

  test('shows the plan, brings the blog with progress, and takes it back', async ({ visit }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${address}/admin/import`)
    await page.locator('input[type="file"]').setInputFiles(file)
    await page.locator('#ekagro-blog-address').fill('https://example.com')
    await page.locator('.ekagro-choose button[type="submit"]').click()

    const panel = page.locator('.ekagro-import')
    await panel.waitFor()
    expect(await panel.innerText()).toMatch(/লেখা\s+১২/)
    expect(await rawKeysOn(page)).toEqual([])
    expect(await accessibilityOf(page)).toEqual([])
    const planned = await page.request.get(`${address}/api/posts`)
    expect(await planned.json()).toMatchObject({ totalDocs: 0 })

    const told: string[] = []
    await page.exposeFunction('tellTest', (text: string) => told.push(text))
    await page.evaluate(() => {
      const status = document.querySelector('.ekagro-import [role="status"]')
      if (!status) return
      const tell = (window as unknown as { tellTest: (text: string) => void }).tellTest // Exposed above.
      new MutationObserver(() => tell(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    await panel.locator('.ekagro-import__buttons button').first().click()
    await page.getByText('লেখাগুলো দেখুন').waitFor({ timeout: 60_000 })
    expect(told.filter((text) => text !== '').length).toBeGreaterThan(0)
    expect(await rawKeysOn(page)).toEqual([])
    expect(await accessibilityOf(page)).toEqual([])
    const brought = (await (await page.request.get(`${address}/api/posts`)).json()) as {
      totalDocs: number
    }
    expect(brought.totalDocs).toBeGreaterThanOrEqual(10)

    await page.getByText('ইমপোর্ট ফিরিয়ে নিন').click()
    await page.locator('#confirm-action').click()
    await page
      .getByText('ইমপোর্ট ফিরিয়ে নেওয়া হয়েছে: যা এসেছিল তা আর নেই।')
      .waitFor({ timeout: 60_000 })
    const left = await page.request.get(`${address}/api/posts`)
    expect(await left.json()).toMatchObject({ totalDocs: 0 })
  })
})
