import type { ImageObject } from '../imageObject'
import { escapeHtml } from '../../../../src/article/escapeHtml'
import { imageHtml } from './imageHtml'

/** A picture with its caption, in a link where it has one. */
export const figureHtml = (options: {
  image: ImageObject
  caption: string
  href: string | null
}): string => {
  const picture = imageHtml(options.image)
  const linked =
    options.href === null ? picture : `<a href="${escapeHtml(options.href)}">${picture}</a>`
  const caption = options.caption.trim()
  return `<figure>${linked}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`
}
