import { dom, type HtmlNode } from './dom'

/** Elements whose text a reader does not see: code of the page, and what stands in for a player that works. */
const UNSEEN = new Set(
  'audio canvas iframe noembed noframes noscript object script style template title video'.split(
    ' ',
  ),
)

/** Elements that end a line, so that the words on both sides do not grow together. */
const BLOCK = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/**
 * The text of HTML nodes that a reader sees, in order, with a line break at the edges of blocks. Text in a text box or a
 * list of choices counts as seen.
 */
export const visibleText = (nodes: readonly HtmlNode[]): string => {
  const parts: string[] = []
  const stack: (HtmlNode | '\n')[] = nodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === '\n') {
      parts.push('\n')
    } else if (dom.isText(node)) {
      parts.push(node.value)
    } else if (dom.isElement(node) && !UNSEEN.has(node.tagName)) {
      const block = BLOCK.has(node.tagName)
      if (block) {
        parts.push('\n')
        stack.push('\n')
      }
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        stack.push(node.childNodes[index] as HtmlNode)
      }
    }
  }
  return parts.join('')
}
