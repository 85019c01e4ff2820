import type { SanitizedConfig } from 'payload'

/** The configuration; a refusal to start ends the process with its one line instead of a stack. */
export const loadConfig = async (): Promise<SanitizedConfig> => {
  try {
    const { default: config } = await import('../../payload.config')
    return await config
  } catch (error) {
    if ((error as { code?: string }).code !== 'start-refused') throw error
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(1)
  }
}
