import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { buildAll, isBuilt } from '../../src/server/build.mjs'

const lock = path.resolve('node_modules/.cache/ekagro-build.lock')

/**
 * Builds the product unless the build that stands is current. Test files run side by side: one builds, the others wait.
 * EKAGRO_PREBUILT=1 takes the build that stands as it is.
 */
export const ensureBuild = async (): Promise<void> => {
  if (process.env.EKAGRO_PREBUILT === '1') return
  while (!isBuilt()) {
    if (!takeLock()) {
      // oxlint-disable-next-line no-await-in-loop -- waiting for the other build is the point
      await wait(500)
      continue
    }
    try {
      // oxlint-disable-next-line no-await-in-loop -- runs once
      if (!isBuilt()) await buildAll()
      return
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

const takeLock = (): boolean => {
  try {
    mkdirSync(path.dirname(lock), { recursive: true })
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
