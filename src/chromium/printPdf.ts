import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { runChromium } from './runChromium'

const longest = 30_000
/** One browser takes a core and some 200 MB; so many more may wait for it. */
const mostWaiting = 3

type Queue = { last: Promise<unknown>; waiting: number }

/** On `globalThis`, since modules are loaded twice in production. */
const queueOf = (): Queue =>
  ((globalThis as { ekagroPrinting?: Queue }).ekagroPrinting ??= {
    last: Promise.resolve(),
    waiting: 0,
  })

/**
 * A page of ours as PDF, printed by a Chromium with a profile of its own that is thrown away: it reaches no network. One prints
 * at a time. Throws errors with the code `print-busy` when others wait already, `print-timeout` after 30 s, and `print-failed`.
 * @param options.html whole, with everything it needs in it; its own content policy has to forbid scripts, which Chromium needs for printing
 */
export const printPdf = async ({
  chromium,
  html,
  timeLimit = longest,
}: {
  /** The program. */
  chromium: string
  html: string
  /** In milliseconds. */
  timeLimit?: number
}): Promise<Uint8Array> => {
  const queue = queueOf()
  if (queue.waiting > mostWaiting)
    throw Object.assign(new Error('Others are printing already.'), { code: 'print-busy' })
  queue.waiting += 1
  const printed = queue.last.then(() => print({ chromium, html, timeLimit }))
  queue.last = printed.catch(() => {})
  try {
    return await printed
  } finally {
    queue.waiting -= 1
  }
}

const print = async ({
  chromium,
  html,
  timeLimit,
}: {
  chromium: string
  html: string
  timeLimit: number
}): Promise<Uint8Array> => {
  const folder = await mkdtemp(path.join(/*turbopackIgnore: true*/ tmpdir(), 'ekagro-print-'))
  const [page, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')]
  try {
    await writeFile(page, html)
    await runChromium({
      chromium,
      timeLimit,
      home: folder,
      args: [`--print-to-pdf=${pdf}`, '--no-pdf-header-footer', pathToFileURL(page).href],
    })
    return await readFile(pdf).catch((error: unknown) => {
      throw Object.assign(new Error('Chromium printed nothing.', { cause: error }), {
        code: 'print-failed',
      })
    })
  } finally {
    // Its helpers may still be writing into the profile for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
