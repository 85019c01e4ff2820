import { dom, type HtmlElement } from '../dom'

/** Whether an element is a gallery: WordPress's block, its old shortcode, Jetpack's tiles. */
export const isGallery = (element: HtmlElement): boolean =>
  dom.hasClass(
    element,
    /^(?:wp-block-gallery|gallery|blocks-gallery-grid|tiled-gallery|wp-block-jetpack-tiled-gallery)$/,
  ) && [...dom.descendants(element)].filter((below) => below.tagName === 'img').length > 1
