import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { readdirSync } from 'node:fs'

/** Chromium for the browser tests: CHROMIUM_PATH, Debian's, or the one Playwright keeps. Null when there is none. */
export const findChromium = () => {
  const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', ...fromPlaywright()]
  return candidates.find((file) => file && existsSync(file)) ?? null
}

const fromPlaywright = () => {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => [
      path.join(cache, name, 'chrome-linux', 'chrome'),
      path.join(cache, name, 'chrome-linux64', 'chrome'),
    ])
}
