import type { ServerResponse } from 'node:http'

import type { Payload } from 'payload'

export type FailRequest = (failed: { error: unknown; outgoing: ServerResponse }) => void

/** Ends a request that nobody answered: the log has why, whoever asked a 500. An address that is none is a 400. */
export const failRequest =
  (logger: Payload['logger']): FailRequest =>
  ({ error, outgoing }) => {
    const isAddress = (error as { code?: string }).code === 'ERR_INVALID_URL'
    if (!isAddress) logger.error({ err: error, msg: 'A request failed.' })
    if (!outgoing.headersSent) outgoing.writeHead(isAddress ? 400 : 500)
    outgoing.end()
  }
