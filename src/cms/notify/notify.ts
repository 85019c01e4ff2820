import type { Payload } from 'payload'

import type { Notice } from './notice'

/** Takes notices; the plugin that shows them puts itself into `config.custom.notify`. */
export type TakeNotice = (options: { payload: Payload; notice: Notice }) => Promise<void>

/**
 * Tells whoever shows notices of what happened. It spoils nothing: where nobody listens it does nothing, and what fails is told in the log. Not in the transaction of
 * a request, which may be undone.
 */
export const notify: TakeNotice = async ({ payload, notice }) => {
  const take = payload.config.custom.notify as TakeNotice | undefined
  if (!take) return
  try {
    await take({ payload, notice })
  } catch (error) {
    payload.logger.error({ err: error, msg: `A notice (${notice.kind}) could not be kept.` })
  }
}
