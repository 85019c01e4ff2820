/** The Lexical nodes that the editor stores, as far as an import makes them. Inline nodes first. */
export type LexicalText = {
  type: 'text'
  text: string
  /** Bit mask: bold 1, italic 2, strikethrough 4, underline 8, code 16, subscript 32, superscript 64, highlight 128. */
  format: number
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}

export type LexicalLineBreak = { type: 'linebreak'; version: 1 }

export type LinkTarget =
  | { linkType: 'custom'; url: string; newTab: boolean }
  | {
      linkType: 'internal'
      doc: { relationTo: string; value: string | number }
      newTab: boolean
    }

export type LexicalLink = {
  type: 'link'
  id: string
  fields: LinkTarget
  children: (LexicalText | LexicalLineBreak)[]
  direction: null
  format: ''
  indent: 0
  version: 3
}

export type LexicalInline = LexicalText | LexicalLineBreak | LexicalLink

type Element<Type extends string> = {
  type: Type
  direction: null
  format: '' | 'center' | 'right' | 'justify'
  indent: number
  version: 1
}

export type LexicalParagraph = Element<'paragraph'> & { children: LexicalInline[] } & {
  textFormat: 0
  textStyle: ''
}
export type LexicalHeading = Element<'heading'> & { children: LexicalInline[] } & {
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
}
export type LexicalQuote = Element<'quote'> & { children: LexicalInline[] }
export type LexicalListItem = Element<'listitem'> & {
  children: (LexicalInline | LexicalList)[]
} & {
  value: number
  checked?: boolean
}
export type LexicalList = Element<'list'> & { children: LexicalListItem[] } & {
  listType: 'bullet' | 'number' | 'check'
  tag: 'ul' | 'ol'
  start: number
}
export type LexicalTableCell = Element<'tablecell'> & { children: LexicalBlock[] } & {
  /** 0 no header, 1 header of a column (in the top row), 2 header of a row, 3 both. */
  headerState: 0 | 1 | 2 | 3
  colSpan: number
  rowSpan: number
  backgroundColor: null
}
export type LexicalTableRow = Element<'tablerow'> & { children: LexicalTableCell[] }
export type LexicalTable = Element<'table'> & { children: LexicalTableRow[] }
export type LexicalRule = { type: 'horizontalrule'; version: 1 }
export type LexicalUpload = {
  type: 'upload'
  id: string
  relationTo: 'media'
  value: string | number
  fields: { caption?: string; href?: string }
  format: ''
  version: 3
}
export type LexicalBlockFields =
  | { blockType: 'code'; language: string; code: string }
  | { blockType: 'quotation'; content: LexicalBody; source: string; sourceUrl: string }
  | { blockType: 'embed'; url: string; title: string }
  | {
      blockType: 'gallery'
      images: { id: string; image: string | number; caption: string }[]
    }
  | { blockType: 'rawHtml'; html: string }
export type LexicalCustomBlock = {
  type: 'block'
  fields: LexicalBlockFields & { id: string; blockName: '' }
  format: ''
  version: 2
}
export type LexicalBlock =
  | LexicalParagraph
  | LexicalHeading
  | LexicalQuote
  | LexicalList
  | LexicalTable
  | LexicalRule
  | LexicalUpload
  | LexicalCustomBlock

export type LexicalBody = { root: Element<'root'> & { children: LexicalBlock[] } }
