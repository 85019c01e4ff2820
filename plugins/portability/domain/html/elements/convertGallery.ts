import type { Context, Conversion, ElementConverter } from '../conversion'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import type { LexicalBlock } from '../lexicalNode'
import { visibleText } from '../visibleText'

const isItem = (element: HtmlElement): boolean =>
  ['figure', 'li', 'dl'].includes(element.tagName) ||
  dom.hasClass(element, /^(?:gallery-item|blocks-gallery-item|tiled-gallery-item)$/)

const images = (element: HtmlElement): HtmlElement[] =>
  element.tagName === 'img'
    ? [element]
    : [...dom.descendants(element)].filter((below) => below.tagName === 'img')

const oneLine = (nodes: readonly HtmlNode[]): string =>
  visibleText(nodes).replace(/\s+/g, ' ').trim()

/**
 * A gallery block of the pictures that are known, each with its own caption; those that are not follow as raw HTML, other
 * words of the gallery as paragraphs.
 */
export const convertGallery: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  const collected: { id: string; image: string | number; caption: string }[] = []
  const others: LexicalBlock[] = []
  const add = (image: HtmlElement, caption: string, inside: Conversion): void => {
    const id = inside.resolve(image)
    if (id === null) others.push(inside.rawHtml(image))
    else collected.push({ id: inside.nextId(), image: id, caption })
  }
  const visit = (nodes: readonly HtmlNode[], at: Context): void => {
    for (const node of nodes) {
      if (!dom.isElement(node)) {
        if (dom.isText(node) && /\S/.test(node.value)) others.push(...conversion.blocks([node], at))
        continue
      }
      const own = images(node)
      if (own.length === 0) {
        others.push(...conversion.blocks([node], at))
      } else if (
        own.length === 1 &&
        (isItem(node) || node.tagName === 'img' || node.tagName === 'a')
      ) {
        add(own[0] as HtmlElement, oneLine([node]), conversion)
      } else {
        visit(node.childNodes, at)
      }
    }
  }
  visit(element.childNodes, { ...context, depth: context.depth + 1 })
  if (collected.length > 0) {
    flow.block(conversion.customBlock({ blockType: 'gallery', images: collected }))
  }
  for (const block of others) flow.block(block)
}
