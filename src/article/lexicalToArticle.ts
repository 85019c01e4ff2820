import type { Article, Image, Link } from './article'
import { articleBuilder, type BlockContext } from './articleBuilder'
import { isSponsored } from './isSponsored'
import { idOf, lexicalNode, textOf, type LexicalNode } from './lexicalNode'
import { quoteSources } from './quoteSources'
import { writeHtml } from './writeHtml'

type Task = { node: unknown; context: BlockContext | null } | (() => void)

const paragraph: BlockContext = { kind: 'paragraph' }

function linkTo(node: LexicalNode): Pick<Link, 'href' | 'target' | 'sponsored'> | null {
  const fields = lexicalNode(node['fields']) ?? node
  const document = lexicalNode(fields['doc'])
  const id = idOf(document?.['value'])
  if (fields['linkType'] === 'internal')
    return document && id !== null
      ? { href: null, target: { collection: textOf(document['relationTo']), id } }
      : null
  const href = textOf(fields['url']) || textOf(node['url'])
  if (href === '') return null
  const rel = textOf(fields['rel']) || textOf(node['rel'])
  return { href, target: null, ...(isSponsored(rel) ? { sponsored: true } : {}) }
}

function pictureOf(value: unknown): Omit<Image, 'offset'> | null {
  const mediaId = idOf(value)
  const document = lexicalNode(value)
  const type = textOf(document?.['mimeType'])
  if (type !== '' && !type.startsWith('image/')) return null
  const url = textOf(document?.['url']) || textOf(document?.['externalUrl']) || null
  if (mediaId === null && url === null) return null
  const alt = document?.['alt']
  return { mediaId, url, alt: typeof alt === 'string' ? alt : null }
}

function headingLevel(node: LexicalNode): number {
  const level = Number(/^h([1-6])$/u.exec(textOf(node['tag']))?.[1])
  return level >= 1 ? level : 2
}

/**
 * What the editor stores, as an article. Reads every node of the brief's shapes; of a node it does not know it reads the
 * children, and of a broken one what can be read: it never throws. Iterative, so nesting of any depth is read.
 * A quote, table cell or list item is one block, its paragraphs on lines of their own; a list within an item gives items of
 * its own. Raw HTML is one block with its text.
 * @param options.body the value of the `body` field, `{ root }`; anything else gives an article without blocks
 */
export function lexicalToArticle(options: {
  title: string
  excerpt?: string | null
  language?: string | null
  body: unknown
}): Article {
  const builder = articleBuilder()
  const tasks: Task[] = []

  const walkChildren = (node: LexicalNode, context: BlockContext | null) => {
    const children = node['children']
    if (!Array.isArray(children)) return
    for (let index = children.length - 1; index >= 0; index -= 1)
      tasks.push({ node: children[index], context })
  }
  /** Tasks run last in, first out: what is to come after the children is pushed before them. */
  const after = (task: () => void) => tasks.push(task)

  const block = (node: LexicalNode, context: BlockContext) => {
    builder.begin(context)
    after(() => builder.end())
    walkChildren(node, context)
  }
  const line = (node: LexicalNode, context: BlockContext) => {
    builder.breakLine()
    after(() => builder.breakLine())
    walkChildren(node, context)
  }
  const caption = (text: string) => {
    if (text.trim() === '') return
    builder.begin({ kind: 'caption' })
    builder.write(text, { kind: 'caption' })
    builder.end()
  }
  const picture = (value: unknown, captionText: string, href: string) => {
    builder.end()
    const image = pictureOf(value)
    if (image) builder.image(image)
    const link = href === '' ? null : builder.openLink({ href, target: null })
    caption(captionText)
    if (link) builder.closeLink(link)
  }
  const link = (node: LexicalNode, context: BlockContext | null) => {
    const to = linkTo(node)
    if (to) {
      const open = builder.openLink(to)
      after(() => builder.closeLink(open))
    }
    walkChildren(node, context)
  }

  const editorBlock = (fields: LexicalNode) => {
    builder.end()
    after(() => builder.end())
    switch (fields['blockType']) {
      case 'code':
        builder.write(textOf(fields['code']), { kind: 'code' })
        return
      case 'quotation': {
        const url = textOf(fields['sourceUrl']).trim()
        const source = textOf(fields['source']).trim() || url
        const context: BlockContext = source === '' ? { kind: 'quote' } : { kind: 'quote', source }
        builder.begin(context)
        if (url !== '')
          after(() => builder.closeLink(builder.openLink({ href: url, target: null })))
        tasks.push({ node: lexicalNode(fields['content'])?.['root'], context })
        return
      }
      case 'embed':
        if (textOf(fields['url']) !== '') builder.embed(textOf(fields['url']))
        return
      case 'gallery':
        if (!Array.isArray(fields['images'])) return
        for (const item of fields['images']) {
          const shown = lexicalNode(item)
          if (shown) picture(shown['image'], textOf(shown['caption']), '')
        }
        return
      case 'rawHtml': {
        const context: BlockContext = { kind: 'raw-html' }
        builder.begin(context)
        writeHtml({ html: textOf(fields['html']), builder, context })
        return
      }
      default:
        // A block of another plugin: the rich texts in its fields are read.
        for (const value of Object.values(fields)) {
          const root = lexicalNode(value)?.['root']
          if (root) tasks.push({ node: root, context: null })
        }
    }
  }

  const visit = (node: LexicalNode, context: BlockContext | null) => {
    const enclosed = context !== null && context.kind !== 'paragraph' && context.kind !== 'heading'
    switch (node['type']) {
      case 'text':
      case 'code-highlight':
        builder.write(textOf(node['text']), context ?? paragraph)
        return
      case 'linebreak':
        builder.write('\n', context ?? paragraph)
        return
      case 'tab':
        builder.write('\t', context ?? paragraph)
        return
      case 'heading':
        if (enclosed) line(node, context)
        else block(node, { kind: 'heading', level: headingLevel(node) })
        return
      case 'paragraph':
        if (enclosed) line(node, context)
        else block(node, paragraph)
        return
      case 'quote':
        if (context?.kind === 'quote') line(node, context)
        else block(node, { kind: 'quote' })
        return
      case 'listitem':
        if (context?.kind === 'quote') line(node, context)
        else block(node, { kind: 'list-item' })
        return
      case 'tablecell':
        block(node, { kind: 'table-cell' })
        return
      case 'code':
        block(node, { kind: 'code' })
        return
      case 'horizontalrule':
        builder.end()
        return
      case 'link':
      case 'autolink':
        link(node, context)
        return
      case 'upload': {
        const fields = lexicalNode(node['fields'])
        picture(node['value'], textOf(fields?.['caption']), textOf(fields?.['href']))
        return
      }
      case 'block':
      case 'inlineBlock': {
        const fields = lexicalNode(node['fields'])
        if (fields) editorBlock(fields)
        return
      }
      default:
        if (!Array.isArray(node['children']))
          builder.write(textOf(node['text']), context ?? paragraph)
        walkChildren(node, context)
    }
  }

  tasks.push({ node: lexicalNode(options.body)?.['root'], context: null })
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (typeof task === 'function') task()
    else {
      const node = lexicalNode(task.node)
      if (node) visit(node, task.context)
    }
  }
  const body = builder.finish()
  return {
    title: options.title,
    excerpt: options.excerpt ?? '',
    language: options.language || null,
    ...body,
    blocks: quoteSources(body),
  }
}
