import type { SanitizedConfig } from 'payload'

import { refuseStart } from './refuseStart'

/** The configuration; a refusal to start ends the process with its one line. */
export const loadConfig = async (): Promise<SanitizedConfig> => {
  try {
    const { default: config } = await import('../../payload.config')
    return await config
  } catch (error) {
    return refuseStart(error)
  }
}
