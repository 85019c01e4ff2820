import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A translation key that nobody translated, such as `general:save` or `readiness:not-measured`. */
const rawKey = /\b[a-z][a-zA-Z-]*:[a-z][a-zA-Z-]*\b/g

/** Keys of translations that stand on the screen in place of words. */
export const rawKeysOn = async (page: Page): Promise<string[]> => {
  const text = await page.locator('body').innerText()
  return text.match(rawKey) ?? []
}

/** The width of the page beyond the window, in pixels; 0 when nothing is cut off. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Longer than any colour of the admin takes to change. */
const fading = 700

/**
 * What axe-core finds wrong, a line each; `inside` narrows it to our part of a screen that is mostly Payload's. A button that is just being freed
 * fades in, and halfway there its words have another contrast: what is found is looked for once more.
 */
export const accessibilityOf = async (page: Page, inside?: string): Promise<string[]> => {
  const look = async (): Promise<string[]> => {
    const builder = new AxeBuilder({ page })
    const { violations } = await (inside ? builder.include(inside) : builder).analyze()
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    )
  }
  if ((await look()).length === 0) return []
  await page.waitForTimeout(fading)
  return look()
}
