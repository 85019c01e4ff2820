import type { Page } from 'playwright-core'

const controls = 'a[href], button, input, select, textarea'
const within = 30_000
/** In so many frames one after the other: by then the effects have run too. */
const frames = 3

/**
 * Waits until React has taken over what the server drew, every control of it, and its effects have run: a click before does nothing, and what a screen
 * settles by itself when it starts (whether its menu is open, for one) would undo what a test had done. Where the admin is not, nothing is waited for.
 * @throws when a control is not taken over within half a minute
 */
const takeOver = async (page: Page): Promise<void> => {
  if (!new URL(page.url()).pathname.startsWith('/admin')) return
  await page.waitForFunction(
    (wanted) => {
      const counter = globalThis as typeof globalThis & { framesTakenOver?: number }
      const isTakenOver = [...document.querySelectorAll(wanted.controls)].every((control) =>
        Object.keys(control).some((key) => key.startsWith('__reactProps$')),
      )
      counter.framesTakenOver = isTakenOver ? (counter.framesTakenOver ?? 0) + 1 : 0
      return counter.framesTakenOver >= wanted.frames
    },
    { controls, frames },
    { timeout: within },
  )
}

/** The page, whose `goto` and `reload` come back when the screen answers. */
export const withLiveScreens = (page: Page): Page => {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...args) => {
    const answer = await goto(...args)
    await takeOver(page)
    return answer
  }
  page.reload = async (...args) => {
    const answer = await reload(...args)
    await takeOver(page)
    return answer
  }
  return page
}
