import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement } from '../dom'

/** Smileys that themes draw as pictures; their alternative text is the character. */
const isSmiley = (element: HtmlElement): boolean =>
  dom.hasClass(element, /^(?:wp-smiley|emoji)$/) ||
  /\/\/s\.w\.org\/images\/core\/emoji\//.test(dom.attribute(element, 'src'))

/** A picture, set beside the paragraph it stands in; a smiley becomes its character. */
export const convertImage: ElementConverter = ({ element, context, flow, conversion }) => {
  if (isSmiley(element)) {
    flow.text(dom.attribute(element, 'alt'), context)
    return
  }
  flow.beside(conversion.image(element, { caption: '', link: context.link }))
}
