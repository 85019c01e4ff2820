import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * Chromium, where it can be run: `CHROMIUM_PATH`, or one of its usual names on the PATH; null when there is none.
 * A `CHROMIUM_PATH` that leads nowhere is none, and `CHROMIUM_PATH=off` says that none is wanted.
 */
export const findChromium = (env: Record<string, string | undefined>): string | null => {
  const { CHROMIUM_PATH: wanted, PATH } = env
  if (wanted) return isRunnable(wanted) ? wanted : null
  const folders = (PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))
  for (const name of names)
    for (const folder of folders) {
      const file = path.join(folder, name)
      if (isRunnable(file)) return file
    }
  return null
}

const isRunnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return path.isAbsolute(file)
  } catch {
    return false
  }
}
