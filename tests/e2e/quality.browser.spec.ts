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

const prose =
  'আমাদের রান্নাঘরে আজ ভাত, ডাল আর ভর্তা হলো। মা বললেন, চাল ধুয়ে আধা ঘণ্টা ভিজিয়ে রাখলে ভাত ঝরঝরে হয়। আমি খাতায় লিখে রাখলাম, যেন ভুলে না যাই। '
const forged = 'নকল সার্টিফিকেট কিনুন কম দামে। জাল সনদ ঘরে পৌঁছে দেওয়া হয়।'
const panel = '.ekagro-quality'

describe.skipIf(!chromiumPath)('the panel of quality', () => {
  test('shows a suspicion in the text, takes an answer, and looks right everywhere', async ({
    visit,
  }) => {
    await visit.setUp()
    const { server } = visit
    const page = await visit.open(looks[1])
    const answer = await page.request.post(`${server.address}/api/posts`, {
      headers: { Origin: server.address },
      data: {
        title: 'কাগজপত্র',
        body: body(prose.repeat(4), forged, 'দয়া করে আমাদের বিজ্ঞাপনে ক্লিক করুন।'),
      },
    })
    const { doc } = (await answer.json()) as { doc: { id: string } }
    const address = `${server.address}/admin/collections/posts/${doc.id}`
    await page.goto(address)
    await page.locator(`${panel} .ekagro-suspect--open`).waitFor({ timeout: 30_000 })
    await page.locator(`${panel} .ekagro-suspect .ekagro-found`).first().click()
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('ekagro-passage') ?? [])].map((range) => (range as Range).toString()),
    )
    expect(marked).toEqual(['নকল সার্টিফিকেট'])
    await page.getByLabel('Note (optional)').fill('Written as a warning.')
    await page.getByRole('button', { name: 'It is fine' }).click()
    await page.locator(`${panel} .ekagro-suspect--dismissed`).waitFor()
    expect(await page.locator(`${panel} .ekagro-suspect q`).innerText()).toBe(
      'Written as a warning.',
    )
    await page.close()

    for (const look of looks) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      const shown = await visit.open(look)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await shown.goto(address)
      const found = shown.locator(panel)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await found.locator('.ekagro-suspect').waitFor({ timeout: 30_000 })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await found.scrollIntoViewIfNeeded()
      const folder = process.env.EKAGRO_SCREENSHOTS
      if (folder) {
        const name = `quality-${look.language}-${look.theme}-${look.width}.png`
        // oxlint-disable-next-line no-await-in-loop -- as above
        await found.screenshot({ path: `${folder}/${name}` })
      }
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await accessibilityOf(shown, panel)).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await rawKeysOn(shown)).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await overflowOf(shown)).toBeLessThanOrEqual(0)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await shown.close()
    }
  })

  test('is where a finding of the report leads, with its sentence marked', async ({ visit }) => {
    const { server } = visit
    const page = await visit.open(looks[1])
    const answer = await page.request.get(`${server.address}/api/posts?limit=1&draft=true`, {
      headers: { Origin: server.address },
    })
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    const sentence = encodeURIComponent('নকল সার্টিফিকেট কিনুন কম দামে।')
    await page.goto(
      `${server.address}/admin/collections/posts/${docs[0]!.id}#field-body:${sentence}`,
    )
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...(CSS.highlights.get('ekagro-passage') ?? [])].map((range) =>
              (range as Range).toString(),
            ),
          ),
        { timeout: 20_000 },
      )
      .toEqual(['নকল সার্টিফিকেট কিনুন কম দামে।'])
  })
})
