import { describe, expect } from 'vitest'

import { chromiumPath, person, test } from '../support/browser'
import { rawKeysOn } from '../support/screen'

const title = 'টবে মরিচ চাষের সহজ নিয়ম'
/** Autosave and the panel both wait until the writing rests. */
const patience = { timeout: 20_000 }
const words = [
  'ছাদে বা বারান্দায় টবে মরিচ চাষ করতে বেশি জায়গা লাগে না।',
  'দোআঁশ মাটির সঙ্গে সমান ভাগে পচা গোবর মিশিয়ে টব ভরতে হয়।',
  'চারা লাগানোর পর প্রথম সপ্তাহে রোজ বিকেলে অল্প করে পানি দিন।',
]

describe.skipIf(!chromiumPath)('the first journey', () => {
  test('leads from the setup link to a published Bengali post', async ({ visit }) => {
    const { address, setupLink } = visit.server
    const page = await visit.openAsNobody({ language: 'bn-BD' })

    await page.goto(setupLink)
    await page.waitForURL('**/admin/create-first-user')
    expect(await rawKeysOn(page)).toEqual([])
    await page.locator('#field-email').fill(person.email)
    await page.locator('#field-password').fill(person.password)
    await page.locator('#field-confirm-password').fill(person.password)
    await page.locator('#field-name').fill(person.name)
    await page.locator('form button[type="submit"]').click()
    await page.waitForURL(`${address}/admin`)

    // The page itself asks to be signed out, and leads on when it is.
    await page.goto(`${address}/admin/logout`)
    await page.waitForURL('**/admin/login*')
    expect(await rawKeysOn(page)).toEqual([])
    await page.locator('#field-email').fill(person.email)
    await page.locator('#field-password').fill(person.password)
    await page.locator('form button[type="submit"]').click()
    await page.waitForURL(`${address}/admin`)
    await page.locator('.ekagro-widget').waitFor()
    expect(await rawKeysOn(page)).toEqual([])

    await page.goto(`${address}/admin/collections/posts/create`)
    await page.locator('#field-title').fill(title)
    await page.locator('.rich-text-lexical [contenteditable="true"]').first().click()
    for (const sentence of words) {
      await page.keyboard.insertText(sentence)
      await page.keyboard.press('Enter')
    }
    await page.waitForURL(/\/collections\/posts\/[\w-]{20,}/)
    const panel = page.locator('.ekagro-facts dl')
    await panel.waitFor()
    await expect.poll(() => panel.innerText(), patience).toContain('৩৩টি')

    const nobody = await visit.openAsNobody({ language: 'en' })
    const readPosts = async (): Promise<{ title: string; slug: string }[]> => {
      const response = await nobody.request.get(`${address}/api/posts`)
      return ((await response.json()) as { docs: { title: string; slug: string }[] }).docs
    }
    expect(await readPosts()).toEqual([])

    await page.locator('#action-save').click()
    await expect
      .poll(readPosts, patience)
      .toMatchObject([{ title, slug: 'টবে-মরিচ-চাষের-সহজ-নিয়ম' }])
    expect(await rawKeysOn(page)).toEqual([])
  })
})
