import type { Payload } from 'payload'

/** What happens when an import, or the undoing of one, has written its last document: it went past the hooks of saving. */
export type AfterImport = (payload: Payload) => Promise<void>

/** Tells whoever `payload.config.ts` named that an import ended. A failure there is told in the log: the import stands. */
export const tellImported = async (payload: Payload): Promise<void> => {
  const { afterImport } = payload.config.custom as { afterImport?: AfterImport }
  try {
    await afterImport?.(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'What follows an import could not be done.' })
  }
}
