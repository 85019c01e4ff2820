import { dom, type HtmlElement } from './dom'
import type { LexicalParagraph } from './lexicalNode'

/** How an element aligns its text; empty for the start of the line. */
export const alignmentOf = (element: HtmlElement): LexicalParagraph['format'] => {
  const said =
    /text-align\s*:\s*(center|right|justify)/i.exec(dom.attribute(element, 'style'))?.[1] ??
    /has-text-align-(center|right)/.exec(dom.attribute(element, 'class'))?.[1] ??
    dom.attribute(element, 'align')
  const alignment = said.toLowerCase()
  return alignment === 'center' || alignment === 'right' || alignment === 'justify' ? alignment : ''
}
