import { describe, expect } from 'vitest'

import { chromiumPath, type Look, person, test } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const shots = process.env.EKAGRO_SHOTS
const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'bn-BD', theme: 'light' },
  { language: 'en', theme: 'dark', width: 390 },
]
const wording = {
  en: 'I have no other AdSense account, and the name and address that I give Google are real.',
  'bn-BD': 'আমার আর কোনো অ্যাডসেন্স অ্যাকাউন্ট নেই, আর গুগলকে যে নাম-ঠিকানা দিচ্ছি তা সত্য।',
}

describe.skipIf(!chromiumPath)('the screen of the owner’s word', () => {
  test('sends whoever is not signed in to the login and back', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.openAsNobody({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/trust`)
    await page.waitForURL('**/admin/login?*')
    expect(new URL(page.url()).searchParams.get('redirect')).toBe('/admin/trust')
    await page.close()
  })

  test('is where the finding of rule 60 leads, to the statement that is missing', async ({
    visit,
  }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/readiness`)
    await page.locator('.ekagro-controls button').first().click()
    await page.locator('.ekagro-verdict').waitFor({ timeout: 60_000 })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.locator('a[href$="/admin/trust#one-account"]').first().press('Enter')
    await page.waitForURL('**/admin/trust#one-account')
    await page.locator('article#one-account').waitFor()
    expect(await page.locator('article#one-account').innerText()).toContain(wording.en)
    await page.close()
  })

  test('takes a statement and takes it back, by clicks and by keyboard', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await page.goto(`${visit.server.address}/admin`)
    const link = page.getByRole('link', { name: 'Owner’s word' })
    // Payload closes its menu by itself once it knows how wide the window is.
    await expect
      .poll(async () => {
        const isShut = await link.evaluate((element) => element.closest('[inert]') !== null)
        if (isShut) await page.locator('.nav-toggler:visible').first().click()
        return isShut
      })
      .toBe(false)
    await link.click()
    await page.waitForURL('**/admin/trust')
    const card = page.locator('article#age')
    await card.getByText('Nobody has said anything yet.').waitFor()
    expect(await card.getByRole('button', { name: 'Withdraw' }).count()).toBe(0)

    await card.getByRole('button', { name: 'Confirm', exact: true }).click()
    await card.getByText(`by ${person.name}; holds until`).waitFor()
    await card.getByText('Kept. The next report takes it into account.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('age')
    await page.reload()
    await card.getByText(`by ${person.name}; holds until`).waitFor()

    await card.getByRole('button', { name: 'Withdraw' }).press('Enter')
    await card.getByText('Taken back on').waitFor()
    await card.getByRole('button', { name: 'Not so' }).press('Enter')
    await card.getByText('this is not so').waitFor()
    await page.close()
  })

  test('says what the server refuses', async ({ visit }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await page.goto(`${visit.server.address}/admin/trust`)
    await page.route('**/api/trust/**', (route) =>
      route.fulfill({ status: 503, json: { errors: [{ message: 'একটু পরে আসুন।' }] } }),
    )
    const card = page.locator('article#originality')
    await card.getByRole('button', { name: 'নিশ্চিত করুন' }).click()
    await card.getByRole('alert').getByText('রাখা যায়নি: একটু পরে আসুন।').waitFor()
    const terms = page.getByRole('article', { name: 'ব্যবহারের শর্ত' })
    await terms.getByRole('button').click()
    await terms.getByRole('alert').getByText('খসড়া তৈরি হয়নি: একটু পরে আসুন।').waitFor()
    expect(await terms.getByRole('button').isEnabled()).toBe(true)
    await page.close()
  })

  test('makes a page from its template in the language of the blog', async ({ visit }) => {
    const { address } = visit.server
    const page = await visit.open({ language: 'en' })
    await page.goto(`${address}/admin/trust`)
    const card = page.getByRole('article', { name: 'Privacy policy' })
    await card.getByText('Not there yet').waitFor()
    await card.getByRole('button', { name: 'Make a draft from the template' }).click()
    await page.waitForURL(/\/admin\/collections\/pages\/[\w-]+$/u)
    const title = page.locator('#field-title')
    await title.waitFor()
    expect(await title.inputValue()).toBe('গোপনীয়তা নীতি')

    await page.goto(`${address}/admin/trust`)
    await card.getByText('Draft with a blank left in it: [আপনার কাজ').waitFor()
    expect(await card.getByRole('button').count()).toBe(0)
    await card.getByRole('link', { name: 'গোপনীয়তা নীতি' }).waitFor()
    await page.close()
  })

  test.for(looks)('stands in %o', async (look, { visit }) => {
    const page = await visit.open(look)
    await page.goto(`${visit.server.address}/admin/trust#one-account`)
    await page.getByText(wording[look.language]).waitFor()
    const nav = page.locator('a[href="/admin/trust"]').first()
    expect(await nav.getAttribute('aria-current')).toBe('page')
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityOf(page, '.ekagro-owner')).toEqual([])
    if (shots) {
      const name = `trust-${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}.png`
      await page.screenshot({ path: `${shots}/${name}`, fullPage: true })
    }
    await page.close()
  })
})
