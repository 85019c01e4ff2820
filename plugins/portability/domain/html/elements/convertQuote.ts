import { absoluteAddress } from '../absoluteAddress'
import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import type { LexicalBlock, LexicalInline } from '../lexicalNode'
import { makeNode } from '../makeNode'
import { visibleText } from '../visibleText'

const blank = (node: HtmlNode): boolean =>
  dom.isComment(node) ||
  (dom.isText(node) && !/\S/.test(node.value)) ||
  (dom.isElement(node) && node.tagName === 'br')

const lastSolid = (nodes: readonly HtmlNode[]): HtmlNode | undefined =>
  nodes.findLast((node) => !blank(node))

/** The `<cite>` or `<footer>` that closes a quotation, also as the only thing in its last paragraph. */
const sourceOf = (quote: HtmlElement): { element: HtmlElement; holder: HtmlElement } | null => {
  const last = lastSolid(quote.childNodes)
  if (last === undefined || !dom.isElement(last)) return null
  if (last.tagName === 'cite' || last.tagName === 'footer') return { element: last, holder: last }
  if (last.tagName !== 'p') return null
  const inner = last.childNodes.filter((node) => !blank(node))
  const [only] = inner
  return inner.length === 1 && only !== undefined && dom.isElement(only) && only.tagName === 'cite'
    ? { element: only, holder: last }
    : null
}

const oneLine = (element: HtmlElement): string => visibleText([element]).replace(/\s+/g, ' ').trim()

const joined = (blocks: readonly LexicalBlock[]): LexicalInline[] | null => {
  const children: LexicalInline[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph') return null
    if (children.length > 0) children.push({ type: 'linebreak', version: 1 })
    for (const child of block.children) children.push(child)
  }
  return children
}

/**
 * A quotation. With a source (`cite` attribute, closing `<cite>` or `<footer>`) or with more than paragraphs in it it
 * becomes a quotation block; else a plain quote, its paragraphs parted by line breaks.
 */
export const convertQuote: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  const found = sourceOf(element)
  const nodes = element.childNodes.filter((node) => node !== found?.holder)
  const blocks = conversion.blocks(nodes, { ...context, depth: context.depth + 1 })
  const link = found === null ? null : dom.find(found.element, 'a')
  const address =
    dom.attribute(element, 'cite') || (link === null ? '' : dom.attribute(link, 'href'))
  const source = found === null ? '' : oneLine(found.element)
  const sourceUrl = absoluteAddress(address) ?? ''
  if (blocks.length === 0 && source === '') return
  const inline = joined(blocks)
  if (source === '' && sourceUrl === '' && inline !== null) {
    flow.block(makeNode.quote(inline))
    return
  }
  flow.block(
    conversion.customBlock({
      blockType: 'quotation',
      content: makeNode.body(blocks),
      source,
      sourceUrl,
    }),
  )
}
