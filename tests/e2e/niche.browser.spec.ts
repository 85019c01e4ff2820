import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { texts } from '../plugins/niche/texts'
import { body } from '../support/body'
import { chromiumPath, person, test, type Visit } from '../support/browser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'

const looks = [
  { language: 'bn-BD', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
] as const

const send = async (page: Page, visit: Visit, path: string, data: object) => {
  const { address } = visit.server
  const answer = await page.request.post(`${address}/api${path}`, {
    headers: { Origin: address },
    data,
  })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as { doc: { id: string } }
}

const openFocus = async (page: Page, { server: { address } }: Visit): Promise<void> => {
  await page.goto(`${address}/admin/niche`)
  await page.locator('.ekagro-focus__share, .ekagro-focus__empty').first().waitFor()
}

const shotOf = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.EKAGRO_SHOTS
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

let curry = ''

describe.skipIf(!chromiumPath)('the focus screen', () => {
  test('sends whoever is not signed in to the login and back', async ({ visit }) => {
    await visit.setUp()
    const page = await visit.openAsNobody({ language: 'en' })
    await page.goto(`${visit.server.address}/admin/niche`)
    await page.waitForURL('**/admin/login?*')
    expect(new URL(page.url()).searchParams.get('redirect')).toBe('/admin/niche')
  })

  test('says what is missing before a subject is chosen and before there are posts', async ({
    visit,
  }) => {
    const page = await visit.open({ language: 'bn-BD' })
    await openFocus(page, visit)
    expect(await page.locator('.ekagro-focus__empty h2').innerText()).toBe(
      'এখনো কোনো বিষয় বাছাই হয়নি',
    )
    expect(await accessibilityOf(page)).toEqual([])
    await send(page, visit, '/globals/blog', { nichePreset: 'sports' })
    await openFocus(page, visit)
    expect(await page.locator('.ekagro-focus__share h2').innerText()).toBe('এখনো বলার সময় হয়নি')
    expect(await page.locator('.ekagro-screen').innerText()).toContain('এখন আছে ০টি')
    expect(await accessibilityOf(page)).toEqual([])
  })

  test('is filled', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    const publish = async (title: string, text: string) => {
      const made = await send(page, visit, '/posts', {
        title,
        body: body(text),
        _status: 'published',
      })
      return made.doc.id
    }
    await send(page, visit, '/categories', { title: 'দাবা' })
    await publish('শেষ ওভারের রোমাঞ্চ', texts.bn.sports)
    await publish('Won by four wickets', texts.en.sports)
    await publish('নদীর পানি বাড়ছে', texts.bn.weather)
    curry = await publish('শীতের সবজির ঝোল', texts.bn.lifestyle)
    await openFocus(page, visit)
    expect(await page.locator('.ekagro-focus__share h2').innerText()).toBe('50% on the subject')
    expect(await page.locator('.ekagro-stray').count()).toBe(2)
  })

  for (const look of looks) {
    const named = `${look.language}, ${look.theme}, ${look.width} px`

    test(`is within reach of everybody (${named})`, async ({ visit }) => {
      const page = await visit.open(look)
      await openFocus(page, visit)
      expect(await rawKeysOn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      expect(await accessibilityOf(page)).toEqual([])
      await shotOf(page, `focus-${look.language}-${look.width}`)
    })

    test(`has a panel beside the editor (${named})`, async ({ visit }) => {
      const page = await visit.open(look)
      await page.goto(`${visit.server.address}/admin/collections/posts/${curry}`)
      await page
        .locator('.ekagro-niche .ekagro-terms, .ekagro-niche .ekagro-said')
        .first()
        .waitFor()
      expect(await accessibilityOf(page, '.ekagro-niche')).toEqual([])
      await page.locator('.ekagro-niche').scrollIntoViewIfNeeded()
      await shotOf(page, `panel-${look.language}-${look.width}`)
    })
  }

  test('hears an editor with one click, by keyboard too, and takes it back', async ({ visit }) => {
    const page = await visit.open({ language: 'en' })
    await openFocus(page, visit)
    const row = page.locator('.ekagro-stray', { hasText: 'শীতের সবজির ঝোল' })
    await row.getByRole('button', { name: /^This is on the subject/ }).focus()
    await page.keyboard.press('Enter')
    await row.getByText(`On the subject, ${person.name} said.`).waitFor()
    await page.getByText('Kept. The posts are being judged anew.').waitFor()
    await row.getByRole('button', { name: /^Take back/ }).click()
    await row.getByRole('button', { name: /^This is not/ }).waitFor()

    await page.goto(`${visit.server.address}/admin/collections/posts/${curry}`)
    const panel = page.locator('.ekagro-niche')
    await panel.getByRole('button', { name: /^This is not/ }).click()
    await panel.getByText(`Not on the subject, ${person.name} said.`).waitFor()
  })
})
