import { alignmentOf } from './alignmentOf'
import type { Context, Conversion, ElementConverter, Flow } from './conversion'
import { createFlow } from './createFlow'
import { dom, type HtmlElement, type HtmlNode } from './dom'
import { convertCode } from './elements/convertCode'
import { convertFigure } from './elements/convertFigure'
import { convertGallery } from './elements/convertGallery'
import { convertImage } from './elements/convertImage'
import { convertList } from './elements/convertList'
import { convertPlayer } from './elements/convertPlayer'
import { convertPost } from './elements/convertPost'
import { convertQuote } from './elements/convertQuote'
import { convertTable } from './elements/convertTable'
import { isGallery } from './elements/isGallery'
import { isSocialPost } from './elements/isSocialPost'
import { FORMAT, INLINE_FORMATS } from './inlineFormats'
import type { LexicalHeading, LinkTarget } from './lexicalNode'
import { makeNode } from './makeNode'
import { styleFormat } from './styleFormat'
import { visibleText } from './visibleText'

/** Deeper than any reader can see; `limitNesting` keeps what the parser makes of people's HTML far below. */
const DEEPEST = 1000

/** Elements that hold other blocks and say nothing themselves. */
const CONTAINERS = new Set(
  (
    'address article aside body center dd details div dl fieldset footer header hgroup html legend main nav picture search ' +
    'section tbody td tfoot th thead tr caption figcaption li'
  ).split(' '),
)

const headingOrParagraph: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  // WordPress makes no paragraphs inside a paragraph.
  const newlines = context.newlines === 'paragraphs' ? 'collapse' : context.newlines
  const inside = { ...context, newlines, depth: context.depth + 1 }
  if (context.inItem && element.tagName === 'p') {
    conversion.walk(element.childNodes, inside, flow)
    return flow.flush()
  }
  const format = alignmentOf(element)
  const heading = /^h[1-6]$/.test(element.tagName)
  const own = createFlow({
    splitAtBreaks: !heading,
    nextId: conversion.nextId,
    paragraph: (children) =>
      flow.block(
        heading
          ? makeNode.heading(element.tagName as LexicalHeading['tag'], children, format)
          : makeNode.paragraph(children, format),
      ),
    block: flow.block,
  })
  conversion.walk(element.childNodes, inside, own)
  own.flush()
}

const boldLine: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  conversion.walk(
    element.childNodes,
    { ...context, format: context.format | FORMAT.bold, depth: context.depth + 1 },
    flow,
  )
  flow.flush()
}

const link: ElementConverter = ({ element, context, flow, conversion }) => {
  const href = dom.attribute(element, 'href')
  const inside = { ...context, depth: context.depth + 1 }
  if (href === '') return conversion.walk(element.childNodes, inside, flow)
  const rewritten = conversion.rewriteLink(href)
  const newTab = dom.attribute(element, 'target').toLowerCase() === '_blank'
  const target: LinkTarget | null =
    rewritten === null
      ? null
      : 'doc' in rewritten
        ? { linkType: 'internal', doc: rewritten.doc, newTab }
        : { linkType: 'custom', url: rewritten.href, newTab }
  conversion.walk(element.childNodes, { ...inside, link: target }, flow)
}

const CONVERTERS: ReadonlyMap<string, ElementConverter> = new Map<string, ElementConverter>([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, headingOrParagraph] as const),
  ...['ul', 'ol', 'menu', 'dir'].map((name) => [name, convertList] as const),
  ...['iframe', 'video', 'audio', 'object', 'embed'].map((name) => [name, convertPlayer] as const),
  ...['pre', 'listing', 'xmp'].map((name) => [name, convertCode] as const),
  ...['dt', 'summary'].map((name) => [name, boldLine] as const),
  ['a', link],
  ['img', convertImage],
  ['table', convertTable],
  ['blockquote', convertQuote],
  ['figure', convertFigure],
  ['hr', ({ flow }) => flow.block(makeNode.rule())],
  ['br', ({ context, flow }) => flow.lineBreak(context)],
])

const walkElement = (
  element: HtmlElement,
  context: Context,
  flow: Flow,
  conversion: Conversion,
): void => {
  const name = element.tagName
  if (dom.isForeign(element)) return flow.block(conversion.rawHtml(element))
  if (isSocialPost(element)) return convertPost({ element, context, flow, conversion })
  if (isGallery(element)) return convertGallery({ element, context, flow, conversion })
  const converter = CONVERTERS.get(name)
  if (converter !== undefined) return converter({ element, context, flow, conversion })
  const inside = { ...context, depth: context.depth + 1 }
  const format = INLINE_FORMATS.get(name)
  if (format !== undefined) {
    inside.format = styleFormat(element, context.format | format)
    return conversion.walk(element.childNodes, inside, flow)
  }
  if (CONTAINERS.has(name)) {
    flow.flush()
    conversion.walk(element.childNodes, inside, flow)
    return flow.flush()
  }
  if (name === 'source' || name === 'track') return
  flow.block(conversion.rawHtml(element))
}

/** Walks nodes in order and hands what they hold to the flow: text, breaks and links as they are, elements by their converter. */
export const walkNodes = (
  nodes: readonly HtmlNode[],
  context: Context,
  flow: Flow,
  conversion: Conversion,
): void => {
  if (context.depth > DEEPEST) {
    conversion.warn('html-too-deep')
    return flow.text(visibleText(nodes), context)
  }
  for (const node of nodes) {
    if (dom.isText(node)) flow.text(node.value, context)
    else if (dom.isElement(node)) walkElement(node, context, flow, conversion)
    else if (dom.isComment(node) && /^\s*(?:more|nextpage)\b/.test(node.data)) flow.flush()
  }
}
