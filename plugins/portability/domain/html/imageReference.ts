import { absoluteAddress } from './absoluteAddress'
import type { ImageReference } from './conversion'
import { dom, type HtmlElement } from './dom'

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** What an `<img>` says of its picture; null when it names none. Pictures that load late are found by their data attributes. */
export const imageReference = (element: HtmlElement): ImageReference | null => {
  const own = dom.attribute(element, 'src')
  const late = LAZY.map((name) => dom.attribute(element, name)).find((address) => address !== '')
  const src = own === '' || (own.startsWith('data:') && late !== undefined) ? (late ?? '') : own
  if (src === '') return null
  const attachmentId =
    /(?:^|\s)wp-image-(\d{1,19})(?:\s|$)/.exec(dom.attribute(element, 'class'))?.[1] ??
    /^\d{1,19}$/.exec(dom.attribute(element, 'data-id'))?.[0] ??
    null
  return {
    src: absoluteAddress(src) ?? src,
    alt: dom.attribute(element, 'alt'),
    title: dom.attribute(element, 'title'),
    attachmentId,
  }
}
