import { dom, type HtmlElement } from './dom'
import { FORMAT } from './inlineFormats'

/** The format bits of an element after its own style, as pasted documents write bold and italics. */
export const styleFormat = (element: HtmlElement, format: number): number => {
  const style = dom.attribute(element, 'style').toLowerCase()
  if (style === '') return format
  let styled = format
  if (/font-weight\s*:\s*(?:bold|bolder|[6-9]00)/.test(style)) styled |= FORMAT.bold
  // A document editor wraps its whole clipboard in `<b style="font-weight:normal">`.
  if (/font-weight\s*:\s*(?:normal|[1-4]00)/.test(style)) styled &= ~FORMAT.bold
  if (/font-style\s*:\s*italic/.test(style)) styled |= FORMAT.italic
  const decoration = /text-decoration(?:-line)?\s*:([^;]*)/.exec(style)?.[1] ?? ''
  if (decoration.includes('underline')) styled |= FORMAT.underline
  if (decoration.includes('line-through')) styled |= FORMAT.strikethrough
  return styled
}
