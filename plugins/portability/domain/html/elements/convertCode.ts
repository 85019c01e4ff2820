import type { ElementConverter } from '../conversion'
import { dom, type HtmlElement } from '../dom'

const LANGUAGE = /^(?:language|lang|brush)[-:]\s*([\w+#.-]{1,30});?$/i

const languageOf = (element: HtmlElement): string => {
  const inner = dom.find(element, 'code')
  for (const candidate of inner === null ? [element] : [inner, element]) {
    const declared =
      dom.attribute(candidate, 'data-lang') || dom.attribute(candidate, 'data-language')
    if (/^[\w+#.-]{1,30}$/.test(declared)) return declared.toLowerCase()
    const classes = dom
      .attribute(candidate, 'class')
      .replace(/brush\s*:\s*/i, 'brush:')
      .split(/\s+/)
    for (const name of classes) {
      const found = LANGUAGE.exec(name)?.[1]
      if (found !== undefined && found.toLowerCase() !== 'plaintext') return found.toLowerCase()
    }
  }
  return ''
}

const codeOf = (element: HtmlElement): string => {
  const parts: string[] = []
  const stack = element.childNodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (dom.isText(node)) parts.push(node.value)
    else if (dom.isElement(node)) {
      if (node.tagName === 'br') parts.push('\n')
      for (const below of node.childNodes.toReversed()) stack.push(below)
    }
  }
  return parts.join('').replace(/^\n|\s+$/g, '')
}

/**
 * `pre` as a code block with the language its classes name, empty when none does. WordPress's verse is a paragraph that
 * keeps its lines. Players, pictures and scripts inside follow the block.
 */
export const convertCode: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  const mixed = dom.find(
    element,
    'img',
    'iframe',
    'table',
    'script',
    'style',
    'object',
    'video',
    'form',
    'svg',
  )
  if (dom.hasClass(element, /^wp-block-verse$/) || mixed !== null) {
    conversion.walk(
      element.childNodes,
      { ...context, newlines: 'preserve', depth: context.depth + 1 },
      flow,
    )
    flow.flush()
    return
  }
  const code = codeOf(element)
  if (code.trim() === '') return
  flow.block(conversion.customBlock({ blockType: 'code', language: languageOf(element), code }))
}
