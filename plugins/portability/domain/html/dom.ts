import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

const HTML = 'http://www.w3.org/1999/xhtml'

/** Reading helpers over the parser's tree; none goes deeper by recursion. */
export const dom = {
  isElement: (node: HtmlNode): node is HtmlElement => defaultTreeAdapter.isElementNode(node),
  isText: (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode =>
    defaultTreeAdapter.isTextNode(node),
  isComment: (node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode =>
    defaultTreeAdapter.isCommentNode(node),
  isForeign: (element: HtmlElement): boolean => (element.namespaceURI as string) !== HTML,
  attribute: (element: HtmlElement, name: string): string =>
    element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '',
  hasClass: (element: HtmlElement, pattern: RegExp): boolean =>
    dom
      .attribute(element, 'class')
      .split(/\s+/)
      .some((name) => pattern.test(name)),
  elements: (element: HtmlElement): HtmlElement[] =>
    element.childNodes.filter((node) => dom.isElement(node)),
  /** Elements below in document order, those inside a found one too. */
  *descendants(element: HtmlElement): Generator<HtmlElement> {
    const stack = dom.elements(element).toReversed()
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      yield next
      const below = dom.elements(next)
      for (let index = below.length - 1; index >= 0; index -= 1) {
        stack.push(below[index] as HtmlElement)
      }
    }
  },
  find: (element: HtmlElement, ...tagNames: string[]): HtmlElement | null => {
    for (const below of dom.descendants(element)) if (tagNames.includes(below.tagName)) return below
    return null
  },
}
