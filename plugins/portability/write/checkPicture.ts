import sharp from 'sharp'

/** A picture as the Media collection takes it. */
export type Picture = { mimeType: string; extension: string }

/** More pixels than this take over 200 MB to decode. */
const mostPixels = 50_000_000

const kinds: Readonly<Record<string, Picture>> = {
  jpeg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  webp: { mimeType: 'image/webp', extension: 'webp' },
  gif: { mimeType: 'image/gif', extension: 'gif' },
  heif: { mimeType: 'image/avif', extension: 'avif' },
}

/**
 * What kind of picture some bytes are, told by the bytes alone and decoded to the last line.
 * @throws an error with the code `no-picture`: another kind of file (SVG too), broken, cut off, or over 50 million pixels
 */
export const checkPicture = async (bytes: Uint8Array): Promise<Picture> => {
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format, compression } = await image.metadata()
    const kind = kinds[format ?? '']
    if (kind && (format !== 'heif' || compression === 'av1')) {
      await image.resize(16, 16, { fit: 'inside' }).raw().toBuffer()
      return kind
    }
  } catch (cause) {
    throw noPicture(cause)
  }
  throw noPicture()
}

const noPicture = (cause?: unknown): Error & { code: 'no-picture' } =>
  Object.assign(new Error('These bytes are no picture that a browser shows.', { cause }), {
    code: 'no-picture' as const,
  })
