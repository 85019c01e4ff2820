import { lexicalNode, textOf, type LexicalNode } from '../../../../src/article/lexicalNode'
import { escapeHtml } from '../../../../src/article/escapeHtml'
import { figureHtml } from './figureHtml'
import { renderBlock } from './renderBlock'
import type { RenderContext } from './renderContext'
import { renderFormats } from './renderFormats'
import { renderList } from './renderList'
import { safeAddress } from './safeAddress'

/** What nests deeper is nobody's writing; it is left out, so that no body can exhaust the stack. */
const deepest = 100

const alignments = new Set(['center', 'right', 'justify'])

/** Alignment as a class: an inline style would fall to a strict Content-Security-Policy. */
const alignment = (node: LexicalNode): string => {
  const format = textOf(node['format'])
  return alignments.has(format) ? ` class="align-${format}"` : ''
}

const span = (name: string, value: unknown): string =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= 1000
    ? ` ${name}="${value}"`
    : ''

/**
 * The body of a post or page as HTML. Every text is escaped, links lead nowhere that runs code, HTML that somebody pasted goes
 * through `context.cleanHtml`; the same body gives the same bytes. Nodes of other plugins give their children.
 */
export const renderHtml = (options: { body: unknown; context: RenderContext }): string => {
  const { context } = options
  let depth = 0

  const renderChildren = (node: LexicalNode): string => {
    if (!Array.isArray(node['children']) || depth >= deepest) return ''
    depth += 1
    const html = node['children'].map((child) => render(lexicalNode(child))).join('')
    depth -= 1
    return html
  }
  const wrap = (tag: string, node: LexicalNode, attributes = alignment(node)): string =>
    `<${tag}${attributes}>${renderChildren(node)}</${tag}>`

  const heading = (node: LexicalNode): string => {
    const tag = /^h[1-6]$/.test(textOf(node['tag'])) ? textOf(node['tag']) : 'h2'
    const id = context.headingIds.get(node)
    const named = id === undefined ? '' : ` id="${escapeHtml(id)}"`
    return wrap(tag, node, `${named}${alignment(node)}`)
  }
  const paragraph = (node: LexicalNode): string => {
    const html = renderChildren(node)
    return html === '' ? '' : `<p${alignment(node)}>${html}</p>`
  }
  const link = (node: LexicalNode): string => {
    const fields = lexicalNode(node['fields']) ?? node
    const target = lexicalNode(fields['doc'])
    const isInternal = fields['linkType'] === 'internal'
    const written = isInternal
      ? target && context.addressOf(target)
      : textOf(fields['url']) || textOf(node['url'])
    const address = written ? safeAddress({ address: written, base: context.base }) : null
    // A link whose document the public cannot read would be a dead one.
    if (address === null) return renderChildren(node)
    const tab = fields['newTab'] === true ? ' target="_blank" rel="noopener noreferrer"' : ''
    return wrap('a', node, ` href="${escapeHtml(address)}"${tab}`)
  }
  const upload = (node: LexicalNode): string => {
    const fields = lexicalNode(node['fields'])
    const image = context.imageOf(node['value'])
    if (!image) return ''
    const href = safeAddress({ address: textOf(fields?.['href']), base: context.base })
    return figureHtml({ image, caption: textOf(fields?.['caption']), href })
  }
  const cell = (node: LexicalNode): string => {
    const isHeader = typeof node['headerState'] === 'number' && node['headerState'] > 0
    const scope = !isHeader ? '' : node['headerState'] === 2 ? ' scope="row"' : ' scope="col"'
    const spans = span('colspan', node['colSpan']) + span('rowspan', node['rowSpan'])
    return wrap(isHeader ? 'th' : 'td', node, `${scope}${spans}`)
  }

  const render = (node: LexicalNode | null): string => {
    if (!node) return ''
    switch (node['type']) {
      case 'text':
        return renderFormats({ text: textOf(node['text']), format: node['format'] })
      case 'linebreak':
        return '<br>'
      case 'tab':
        return '\t'
      case 'paragraph':
        return paragraph(node)
      case 'heading':
        return heading(node)
      case 'quote':
        return wrap('blockquote', node)
      case 'list':
        return renderList({ node, renderChildren })
      case 'link':
      case 'autolink':
        return link(node)
      case 'horizontalrule':
        return '<hr>'
      case 'upload':
        return upload(node)
      case 'table':
        return `<table><tbody>${renderChildren(node)}</tbody></table>`
      case 'tablerow':
        return `<tr>${renderChildren(node)}</tr>`
      case 'tablecell':
        return cell(node)
      case 'block':
      case 'inlineBlock': {
        const fields = lexicalNode(node['fields'])
        return fields ? renderBlock({ fields, context, renderChildren }) : ''
      }
      default:
        return renderChildren(node)
    }
  }

  const root = lexicalNode(lexicalNode(options.body)?.['root'])
  return root ? renderChildren(root) : ''
}
