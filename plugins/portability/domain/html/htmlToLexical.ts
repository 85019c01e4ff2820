import { serializeOuter } from 'parse5'

import { contentHash } from '../contentHash'
import type { ImportWarningCode } from '../importWarning'
import { bodyText } from './bodyText'
import type { Context, Conversion, ImageReference, RewrittenLink } from './conversion'
import { createFlow } from './createFlow'
import { embedAddress } from './embedAddress'
import { imageReference } from './imageReference'
import { isEmbeddable } from './isEmbeddable'
import type { LexicalBlock, LexicalBody, LexicalInline } from './lexicalNode'
import { limitNesting } from './limitNesting'
import { makeNode } from './makeNode'
import { parseHtml } from './parseHtml'
import { shareRetained } from './shareRetained'
import { visibleText } from './visibleText'
import { walkNodes } from './walkNodes'

export type HtmlWarning = {
  code: Extract<
    ImportWarningCode,
    'image-kept-as-html' | 'link-dropped' | 'html-kept-raw' | 'html-too-deep'
  >
  values: Readonly<Record<string, string | number>>
}

const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:[?#].*)?$/i

/** Links around a thumbnail mostly lead to the same picture, larger; Blogger's have no ending. */
const isPicture = (address: string): boolean =>
  IMAGE_FILE.test(address) ||
  /^https?:\/\/(?:[\w-]+\.)*(?:googleusercontent|bp\.blogspot)\.com\//.test(address)

/** A paragraph that is one bare address of a known player. */
const loneAddress = (children: readonly LexicalInline[]): string | null => {
  const [only] = children
  if (children.length !== 1 || only === undefined) return null
  const node = only.type === 'link' ? only.children[0] : only
  if (node?.type !== 'text' || (only.type === 'link' && only.children.length !== 1)) return null
  const address = node.text.trim()
  return /^https?:\/\/\S+$/.test(address) && isEmbeddable(address) ? embedAddress(address) : null
}

/**
 * HTML of another system as a Lexical body. Nothing a reader sees is dropped: what has no node of its own is kept as a
 * `rawHtml` block with its source, scripts, forms and drawings too (as text; they do not run). Only comments go.
 *
 * `resolveImage` gives the Media id of a picture, null to keep it as raw HTML. `rewriteLink` gives the new address or the
 * document a link points to, null to keep the words without a link. Ids inside the body follow from the HTML alone, so that
 * the same input gives the same body. Linear in time; nesting past 256 levels is kept as raw HTML.
 *
 * `textRetained` is the share of visible non-space characters that are in the body in their order, 0..1.
 */
export const htmlToLexical = (input: {
  html: string
  newlines?: 'collapse' | 'paragraphs'
  resolveImage: (image: ImageReference) => string | number | null
  rewriteLink: (href: string) => RewrittenLink
}): { body: LexicalBody; warnings: HtmlWarning[]; textRetained: number } => {
  const { newlines = 'collapse', resolveImage } = input
  const { html, rest } = limitNesting(input.html)
  const nodes = parseHtml(html)
  const warnings: HtmlWarning[] = []
  const seed = contentHash([input.html])
  let ids = 0
  const nextId = (): string => {
    ids += 1
    return seed + ids.toString(16).padStart(8, '0')
  }
  const customBlock: Conversion['customBlock'] = (fields) => ({
    type: 'block',
    fields: { id: nextId(), blockName: '', ...fields },
    format: '',
    version: 2,
  })
  const blocks = (inner: Parameters<Conversion['blocks']>[0], context: Context): LexicalBlock[] => {
    const made: LexicalBlock[] = []
    const flow = createFlow({
      splitAtBreaks: true,
      nextId,
      block: (node) => made.push(node),
      paragraph: (children) => {
        const url = context.newlines === 'paragraphs' ? loneAddress(children) : null
        made.push(
          url === null
            ? makeNode.paragraph(children)
            : customBlock({ blockType: 'embed', url, title: '' }),
        )
      },
    })
    walkNodes(inner, { ...context, inItem: false }, flow, conversion)
    flow.flush()
    return made
  }

  const rawHtml: Conversion['rawHtml'] = (source) => {
    const markup = typeof source === 'string' ? source : serializeOuter(source)
    const name = typeof source === 'string' ? '' : source.tagName
    if (name !== 'img') warnings.push({ code: 'html-kept-raw', values: { element: name } })
    return customBlock({ blockType: 'rawHtml', html: markup })
  }

  const conversion: Conversion = {
    nextId,
    customBlock,
    rawHtml,
    blocks,
    walk: (inner, context, flow) => walkNodes(inner, context, flow, conversion),
    warn: (code, values = {}) => warnings.push({ code, values }),
    resolve: (element) => {
      const image = imageReference(element)
      const id = image === null ? null : resolveImage(image)
      if (id === null) {
        warnings.push({
          code: 'image-kept-as-html',
          values: { address: (image?.src ?? '').slice(0, 300) },
        })
      }
      return id
    },
    image: (element, { caption, link }) => {
      const value = conversion.resolve(element)
      if (value === null) return rawHtml(element)
      const href = link?.linkType === 'custom' && !isPicture(link.url) ? link.url : ''
      return {
        type: 'upload',
        id: nextId(),
        relationTo: 'media',
        value,
        fields: { ...(caption === '' ? {} : { caption }), ...(href === '' ? {} : { href }) },
        format: '',
        version: 3,
      }
    },
    rewriteLink: (href) => {
      // Tabs and line ends inside a scheme are dropped by browsers, so they are here.
      // oxlint-disable-next-line no-control-regex -- control characters are what is removed
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[1]
      if (scheme !== undefined && !/^(?:https?|mailto|tel|sms|ftp|geo|whatsapp)$/i.test(scheme)) {
        warnings.push({ code: 'link-dropped', values: { address: href.slice(0, 300) } })
        return null
      }
      return input.rewriteLink(href)
    },
  }

  const context: Context = {
    format: 0,
    link: null,
    newlines,
    inItem: false,
    inTable: false,
    depth: 0,
  }
  const made = blocks(nodes, context)
  if (rest !== '') {
    warnings.push({ code: 'html-too-deep', values: {} })
    made.push(customBlock({ blockType: 'rawHtml', html: rest }))
  }
  const body = makeNode.body(made)
  const shown = rest === '' ? made : made.slice(0, -1)
  return {
    body,
    warnings,
    textRetained: shareRetained(visibleText(nodes), bodyText(makeNode.body(shown))),
  }
}
