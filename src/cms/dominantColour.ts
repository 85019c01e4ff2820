import sharp from 'sharp'

/** Pixels on each side that the colour is taken from: as many as matter. */
const side = 64
/** Larger pictures are not decoded: a small file can hold billions of pixels. */
const mostPixels = 100_000_000

/**
 * The dominant colour of a picture as `#rrggbb`, transparent places as white; null for a file that sharp cannot read. The first frame of
 * an animation. Decoding happens in sharp's own threads.
 */
export const dominantColour = async (file: Buffer | string): Promise<string | null> => {
  try {
    const small = await sharp(file, { limitInputPixels: mostPixels })
      .resize(side, side, { fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .png()
      .toBuffer()
    const { dominant } = await sharp(small).stats()
    return `#${[dominant.r, dominant.g, dominant.b]
      .map((value) =>
        Math.max(0, Math.min(255, Math.round(value)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  } catch {
    return null
  }
}
