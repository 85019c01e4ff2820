import type { RenderedPage } from '../domain/probe/probe'
import type { RenderPages } from '../probe/runProbe'
import { openBrowser } from './openBrowser'
import { renderPage } from './renderPage'
import { siteDoor } from './siteDoor'

export type RenderLimits = {
  /** Milliseconds for all pages together, and for one to load. */
  time: number
  patience: number
  /** Milliseconds in which a page may show what it does of itself. */
  settle: number
  /** Bytes of memory of all processes of the browser. */
  memory: number
  /** Requests and bytes for all pages together. */
  requests: number
  bytes: number
}

export const renderLimits: RenderLimits = {
  time: 60_000,
  patience: 12_000,
  settle: 2_500,
  memory: 1_536 * 1024 * 1024,
  requests: 150,
  bytes: 32 * 1024 * 1024,
}

/** Opens pages in Chromium, one after the other; the browser is started for it and ended after it. */
export const chromiumRenderer =
  (options: { executable: string; limits?: Partial<RenderLimits> }): RenderPages =>
  async ({ origin, addresses, fetch, signal }) => {
    const limits = { ...renderLimits, ...options.limits }
    const controller = new AbortController()
    const giveUp = (reason: string): void => controller.abort(new Error(reason))
    const late = setTimeout(() => giveUp('The browser took too long.'), limits.time)
    const cancel = (): void => giveUp('The visit was stopped.')
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    const pages: RenderedPage[] = []
    let problem: string | null = null
    const { protocol, close } = await openBrowser({
      executable: options.executable,
      memory: limits.memory,
    })
    const door = siteDoor({
      origin,
      fetch,
      signal: controller.signal,
      mostRequests: limits.requests,
      mostBytes: limits.bytes,
    })
    try {
      for (const address of addresses) {
        const { settle, patience } = limits
        // oxlint-disable-next-line no-await-in-loop -- one page at a time
        const page = await renderPage({
          protocol,
          door,
          address,
          settle,
          patience,
          signal: controller.signal,
        })
        if (page) pages.push(page)
      }
    } catch (error) {
      problem = (error as Error).message
    } finally {
      clearTimeout(late)
      signal.removeEventListener('abort', cancel)
      await close()
    }
    if (pages.length > 0) return { pages, problem }
    return { pages: null, problem: problem ?? 'No page opened in the browser.' }
  }
