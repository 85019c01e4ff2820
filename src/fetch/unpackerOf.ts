import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/**
 * What unpacks one content encoding, null for one that is not known or stands for several.
 * Half of the servers that say deflate leave out the zlib wrapper (RFC 9110 8.4.1.2); the first byte tells.
 */
export const unpackerOf = (options: { encoding: string; firstByte: number }): Transform | null => {
  const { encoding, firstByte } = options
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  if (encoding !== 'deflate') return null
  return (firstByte & 15) === 8 ? createInflate() : createInflateRaw()
}
