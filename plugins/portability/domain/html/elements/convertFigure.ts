import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import { embedAddress } from '../embedAddress'
import { visibleText } from '../visibleText'

const oneLine = (nodes: readonly HtmlNode[]): string =>
  visibleText(nodes).replace(/\s+/g, ' ').trim()

const solid = (node: HtmlNode): boolean =>
  dom.isElement(node) || (dom.isText(node) && /\S/.test(node.value))

/** The one picture of a figure that holds nothing else but its caption. */
const onlyImage = (figure: HtmlElement, caption: HtmlElement | null): HtmlElement | null => {
  let image: HtmlElement | null = null
  const stack: HtmlNode[] = figure.childNodes.filter((node) => node !== caption)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!solid(node)) continue
    if (!dom.isElement(node)) return null
    if (node.tagName === 'img') {
      if (image !== null) return null
      image = node
    } else if (['a', 'picture', 'div', 'span', 'p', 'source', 'br'].includes(node.tagName)) {
      for (const below of node.childNodes) stack.push(below)
    } else {
      return null
    }
  }
  return image
}

/**
 * A figure: a picture with its caption, an address shown as a player, or whatever else it holds followed by its caption as a
 * paragraph.
 */
export const convertFigure: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  const caption =
    dom.elements(element).find((child) => child.tagName === 'figcaption') ??
    dom.elements(element).find((child) => dom.hasClass(child, /^wp-caption-text$/)) ??
    null
  const image = onlyImage(element, caption)
  const inside = { ...context, depth: context.depth + 1 }
  if (image !== null) {
    // The caption is a line of text: one that stands before the picture keeps its place as a paragraph.
    const solids = element.childNodes.filter(solid)
    const words = caption !== null && solids.at(-1) === caption ? oneLine([caption]) : ''
    if (caption !== null && words === '') {
      conversion.walk(caption.childNodes, inside, flow)
      flow.flush()
    }
    const link = dom.find(element, 'a')
    const around =
      link !== null && dom.find(link, 'img') === image ? dom.attribute(link, 'href') : ''
    const rewritten = around === '' ? null : conversion.rewriteLink(around)
    const target =
      rewritten !== null && 'href' in rewritten
        ? ({ linkType: 'custom', url: rewritten.href, newTab: false } as const)
        : context.link
    const node = conversion.image(image, { caption: words, link: target })
    flow.block(node)
    // A picture kept as raw HTML has no place for the caption.
    if (node.type !== 'upload' && words !== '' && caption !== null) {
      conversion.walk(caption.childNodes, inside, flow)
      flow.flush()
    }
    return
  }
  const words = oneLine(element.childNodes.filter((node) => node !== caption))
  const url = /^https?:\/\/\S+$/.test(words) ? embedAddress(words) : null
  if (
    url !== null &&
    dom.hasClass(element, /^wp-block-embed/) &&
    dom.find(element, 'iframe') === null
  ) {
    flow.block(
      conversion.customBlock({
        blockType: 'embed',
        url,
        title: caption === null ? '' : oneLine([caption]),
      }),
    )
    return
  }
  conversion.walk(element.childNodes, inside, flow)
  flow.flush()
}
