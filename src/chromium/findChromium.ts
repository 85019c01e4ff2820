import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * Chromium, where it can be run: the one that CHROMIUM_PATH names, else the first of the usual names on PATH. Null when there is none, or when
 * CHROMIUM_PATH leads nowhere; `CHROMIUM_PATH=off` says that none is wanted.
 */
export const findChromium = (env: Record<string, string | undefined>): string | null => {
  const { CHROMIUM_PATH: told, PATH: folders = '' } = env
  if (told) return isExecutable(told) ? told : null
  const candidates = names.flatMap((name) =>
    folders
      .split(path.delimiter)
      .filter((folder) => path.isAbsolute(folder))
      .map((folder) => path.join(/*turbopackIgnore: true*/ folder, name)),
  )
  return candidates.find(isExecutable) ?? null
}

const isExecutable = (file: string): boolean => {
  try {
    accessSync(/*turbopackIgnore: true*/ file, constants.X_OK)
    return path.isAbsolute(file)
  } catch {
    return false
  }
}
