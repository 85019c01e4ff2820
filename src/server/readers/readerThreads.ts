import { availableParallelism } from 'node:os'

import { startError } from '../../cms/startError'

const most = 64
const mostUnasked = 3

/**
 * How many reading threads there may be: as EKAGRO_READER_THREADS says, else one for each core beside the server's
 * own, three at most. Throws errors with code `start-refused`.
 */
export const readerThreads = (
  setting: string | undefined,
  cores: number = availableParallelism(),
): number => {
  if (!setting) return Math.min(cores - 1, mostUnasked)
  const number = Number(setting)
  if (/^\d+$/.test(setting) && number <= most) return number
  throw startError(
    `EKAGRO_READER_THREADS is not a whole number from 0 to ${most}; set one, or unset it for one for each core beside the server's own.`,
  )
}
