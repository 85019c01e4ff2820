import type { LexicalBlock, LexicalBody, LexicalInline, LexicalList } from './lexicalNode'
import { parseHtml } from './parseHtml'
import { visibleText } from './visibleText'

const inlineText = (nodes: readonly (LexicalInline | LexicalList)[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak') return '\n'
      if (node.type === 'link') return inlineText(node.children)
      return node.children.map((item) => inlineText(item.children)).join('\n')
    })
    .join('')

const blockText = (block: LexicalBlock): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children)
    case 'list':
      return inlineText([block])
    case 'table':
      return block.children
        .flatMap((row) => row.children.map((cell) => cell.children.map(blockText).join('\n')))
        .join('\n')
    case 'upload':
      return block.fields.caption ?? ''
    case 'horizontalrule':
      return ''
    case 'block': {
      const { fields } = block
      switch (fields.blockType) {
        case 'code':
          return fields.code
        case 'quotation':
          return `${bodyText(fields.content)}\n${fields.source}`
        case 'embed':
          return `${fields.url}\n${fields.title}`
        case 'gallery':
          return fields.images.map((image) => image.caption).join('\n')
        case 'rawHtml':
          return visibleText(parseHtml(fields.html))
      }
    }
  }
}

/** Every word that a body holds, in order: text, captions, code, quotations with their source, embeds' titles and addresses. */
export const bodyText = (body: LexicalBody): string => body.root.children.map(blockText).join('\n')
