import { lexicalNode, textOf, type LexicalNode } from '../../../../src/article/lexicalNode'
import { escapeHtml } from '../../../../src/article/escapeHtml'
import { figureHtml } from './figureHtml'
import { playerOf } from './playerOf'
import type { RenderContext } from './renderContext'
import { safeAddress } from './safeAddress'

type RenderChildren = (node: LexicalNode) => string

const code = (fields: LexicalNode): string => {
  const language = textOf(fields['language']).trim()
  const known = /^[\w+#.-]{1,40}$/.test(language)
  return `<pre><code${known ? ` class="language-${escapeHtml(language.toLowerCase())}"` : ''}>${escapeHtml(textOf(fields['code']))}</code></pre>`
}

const quotation = (
  fields: LexicalNode,
  context: RenderContext,
  renderChildren: RenderChildren,
): string => {
  const root = lexicalNode(lexicalNode(fields['content'])?.['root'])
  const source = textOf(fields['source']).trim()
  const address = safeAddress({ address: textOf(fields['sourceUrl']), base: context.base })
  const cite = address === null ? '' : ` cite="${escapeHtml(address)}"`
  const named = escapeHtml(source || (address ?? ''))
  const linked = address === null ? named : `<a href="${escapeHtml(address)}">${named}</a>`
  const caption = named === '' ? '' : `<figcaption><cite>${linked}</cite></figcaption>`
  return `<figure><blockquote${cite}>${root ? renderChildren(root) : ''}</blockquote>${caption}</figure>`
}

const embed = (fields: LexicalNode, context: RenderContext): string => {
  const address = safeAddress({ address: textOf(fields['url']), base: context.base })
  if (address === null) return ''
  const title = textOf(fields['title']).trim()
  const player = playerOf(address)
  if (player === null)
    return `<p><a href="${escapeHtml(address)}">${escapeHtml(title || address)}</a></p>`
  return `<figure><iframe src="${escapeHtml(player)}" title="${escapeHtml(title || address)}" width="640" height="360" loading="lazy" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe></figure>`
}

const gallery = (fields: LexicalNode, context: RenderContext): string => {
  const images = Array.isArray(fields['images']) ? (fields['images'] as unknown[]) : []
  const figures = images.flatMap((item) => {
    const shown = lexicalNode(item)
    const image = context.imageOf(shown?.['image'])
    return image ? [figureHtml({ image, caption: textOf(shown?.['caption']), href: null })] : []
  })
  return figures.length === 0 ? '' : `<div class="gallery">${figures.join('')}</div>`
}

/** A block of the editor as HTML; '' for one that this version does not know. */
export const renderBlock = (options: {
  fields: LexicalNode
  context: RenderContext
  renderChildren: RenderChildren
}): string => {
  const { fields, context, renderChildren } = options
  switch (fields['blockType']) {
    case 'code':
      return code(fields)
    case 'quotation':
      return quotation(fields, context, renderChildren)
    case 'embed':
      return embed(fields, context)
    case 'gallery':
      return gallery(fields, context)
    case 'rawHtml':
      return context.cleanHtml(textOf(fields['html']))
    default:
      return ''
  }
}
