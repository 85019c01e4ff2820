import sharp from 'sharp'

import { type PictureKind, pictureKind } from './pictureKind'

/** The most pixels of a picture, all frames of a moving one together: 8,000 by 8,000. */
export const mostPixels = 64_000_000
/** The most frames of a moving picture. */
export const mostFrames = 500

export type PictureProblem =
  | { code: 'kind' }
  | { code: 'pixels'; pixels: number }
  | { code: 'frames'; frames: number }
  | { code: 'broken' }

export type CleanPicture = { data: Buffer; kind: PictureKind; problem: null }

/**
 * A picture that is nothing but a picture: decoded whole under a limit of pixels, turned upright, and written again without what cameras
 * note (place, device, time) and without anything that was hidden behind or within it. Moving kinds are only decoded here: Payload
 * writes them again itself, and twice would cost twice the quality.
 */
export const cleanPicture = async (
  bytes: Buffer,
): Promise<CleanPicture | { problem: PictureProblem }> => {
  const kind = pictureKind(bytes)
  if (kind === null) return { problem: { code: 'kind' } }
  const isMoving = kind === 'gif' || kind === 'webp' || kind === 'avif'
  const options = { failOn: 'error', limitInputPixels: mostPixels, animated: isMoving } as const
  try {
    // The head alone, and without a limit, so that a refusal can name the size.
    const head = await sharp(bytes, { limitInputPixels: false, animated: isMoving }).metadata()
    const frames = head.pages ?? 1
    const pixels = head.width * (head.pageHeight ?? head.height) * frames
    if (head.format !== (kind === 'avif' ? 'heif' : kind)) return { problem: { code: 'kind' } }
    if (frames > mostFrames) return { problem: { code: 'frames', frames } }
    if (pixels > mostPixels) return { problem: { code: 'pixels', pixels } }
    const picture = sharp(bytes, options)
    if (isMoving) {
      await picture.resize({ width: 8 }).raw().toBuffer()
      return { data: bytes, kind, problem: null }
    }
    const upright = picture.autoOrient()
    const data =
      kind === 'jpeg'
        ? await upright.jpeg({ quality: 90 }).toBuffer()
        : await upright.png().toBuffer()
    return { data, kind, problem: null }
  } catch {
    return { problem: { code: 'broken' } }
  }
}
