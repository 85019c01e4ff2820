import { createHash } from 'node:crypto'

/** A short stand-in for the settings that an analyser depends on. */
export const settingsHashOf = (settings: string): string =>
  settings === '' ? '' : createHash('sha256').update(settings).digest('hex').slice(0, 16)
