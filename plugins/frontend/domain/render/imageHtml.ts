import type { ImageObject } from '../imageObject'
import { escapeHtml } from '../../../../src/article/escapeHtml'

const attribute = (name: string, value: string | number | null): string =>
  value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`

/** A column of text is rarely wider; frontends with another layout set `sizes` themselves. */
const shownWidth = '(min-width: 48rem) 48rem, 100vw'

/** An `img` that keeps its place while it loads, and loads when it comes near. */
export const imageHtml = (image: ImageObject): string =>
  [
    '<img',
    attribute('src', image.url),
    ...(image.srcset === ''
      ? []
      : [attribute('srcset', image.srcset), attribute('sizes', shownWidth)]),
    attribute('width', image.width),
    attribute('height', image.height),
    attribute('alt', image.alt),
    ' loading="lazy" decoding="async">',
  ].join('')
