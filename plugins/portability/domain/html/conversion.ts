import type { HtmlElement, HtmlNode } from './dom'
import type { LexicalBlock, LexicalBlockFields, LinkTarget } from './lexicalNode'

/** A picture of a text, before it is a Media document. */
export type ImageReference = {
  src: string
  alt: string
  title: string
  /** The attachment's id where WordPress wrote it into a class (`wp-image-12`). */
  attachmentId: string | null
}

export type RewrittenLink =
  { href: string } | { doc: { relationTo: string; value: string | number } } | null

/** What surrounds a node: the formats and the link it stands in, and whether line ends mean something. */
export type Context = {
  format: number
  link: LinkTarget | null
  newlines: 'collapse' | 'paragraphs' | 'preserve'
  /** In a list item a paragraph is a line of the item, no block of its own. */
  inItem: boolean
  /** In a table cell: the editor does not nest tables. */
  inTable: boolean
  depth: number
}

/** Takes inline content and blocks in order and makes paragraphs (or items, or headings) of what is inline. */
export type Flow = {
  text: (text: string, context: Context) => void
  lineBreak: (context: Context) => void
  /** A block without words, such as a picture: set beside the paragraph it stands in. */
  beside: (node: LexicalBlock) => void
  /** A block with words: ends the paragraph, so that the order of words is kept. */
  block: (node: LexicalBlock) => void
  /** Ends the paragraph. */
  flush: () => void
}

/** What the converters of single elements need from the whole. */
export type Conversion = {
  nextId: () => string
  customBlock: (fields: LexicalBlockFields) => LexicalBlock
  rawHtml: (source: HtmlElement | string) => LexicalBlock
  image: (element: HtmlElement, extra: { caption: string; link: LinkTarget | null }) => LexicalBlock
  resolve: (element: HtmlElement) => string | number | null
  rewriteLink: (href: string) => RewrittenLink
  warn: (code: 'link-dropped' | 'html-too-deep', values?: Record<string, string | number>) => void
  walk: (nodes: readonly HtmlNode[], context: Context, flow: Flow) => void
  /** The nodes as blocks of their own. */
  blocks: (nodes: readonly HtmlNode[], context: Context) => LexicalBlock[]
}

export type ElementConverter = (input: {
  element: HtmlElement
  context: Context
  flow: Flow
  conversion: Conversion
}) => void
