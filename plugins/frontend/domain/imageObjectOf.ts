import { idOf, lexicalNode, textOf } from '../../../src/article/lexicalNode'
import type { ImageObject, ImageSize } from './imageObject'

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null

const percentOf = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : 50

/** Widths may differ by rounding; a crop differs by more. */
const shapeTolerance = 0.02

/**
 * A Media document as an image object, or null for one that is not filled in, is no picture or has no address.
 * @param options.base the address of the CMS, such as `https://cms.example.com`, where its files are
 */
export const imageObjectOf = (options: { media: unknown; base: string }): ImageObject | null => {
  const media = lexicalNode(options.media)
  const id = idOf(media)
  if (!media || id === null) return null
  const type = textOf(media['mimeType'])
  if (type !== '' && !type.startsWith('image/')) return null
  const absolute = (address: string): string | null => {
    try {
      const url = new URL(address, options.base)
      return /^https?:$/.test(url.protocol) ? url.href : null
    } catch {
      return null
    }
  }
  const address = textOf(media['url']) || textOf(media['externalUrl'])
  const url = address === '' ? null : absolute(address)
  if (url === null) return null
  const width = numberOf(media['width'])
  const height = numberOf(media['height'])
  const sizes = Object.entries(lexicalNode(media['sizes']) ?? {}).flatMap(
    ([name, value]): ImageSize[] => {
      const size = lexicalNode(value)
      const sizeUrl = textOf(size?.['url'])
      const sizeWidth = numberOf(size?.['width'])
      const sizeHeight = numberOf(size?.['height'])
      const found = sizeUrl === '' ? null : absolute(sizeUrl)
      if (!found || sizeWidth === null || sizeHeight === null) return []
      const mimeType = textOf(size?.['mimeType']) || null
      return [{ name, url: found, width: sizeWidth, height: sizeHeight, mimeType }]
    },
  )
  const decorative = media['decorative'] === true
  return {
    id,
    url,
    alt: decorative ? '' : textOf(media['alt']),
    decorative,
    width,
    height,
    mimeType: type || null,
    focalPoint: { x: percentOf(media['focalX']), y: percentOf(media['focalY']) },
    dominantColour: textOf(media['dominantColour']) || null,
    credit: textOf(media['credit']) || null,
    licence: textOf(media['licence']) || null,
    sizes,
    srcset: srcsetOf({ url, width, height, sizes }),
  }
}

const srcsetOf = ({
  url,
  width,
  height,
  sizes,
}: Pick<ImageObject, 'url' | 'width' | 'height' | 'sizes'>): string => {
  if (width === null || height === null) return ''
  const shape = width / height
  const whole = sizes.filter(
    (size) => size.width < width && Math.abs(size.width / size.height / shape - 1) < shapeTolerance,
  )
  if (whole.length === 0) return ''
  return [...whole.toSorted((one, other) => one.width - other.width), { url, width }]
    .map((one) => `${one.url.replaceAll(',', '%2C')} ${one.width}w`)
    .join(', ')
}
