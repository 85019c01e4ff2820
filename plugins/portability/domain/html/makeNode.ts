import type {
  LexicalBlock,
  LexicalBody,
  LexicalHeading,
  LexicalInline,
  LexicalList,
  LexicalListItem,
  LexicalParagraph,
  LexicalQuote,
  LexicalRule,
  LexicalTable,
  LexicalTableCell,
  LexicalTableRow,
  LexicalText,
} from './lexicalNode'

type Alignment = LexicalParagraph['format']

const element = { direction: null, format: '', indent: 0, version: 1 } as const

/** Makers of Lexical nodes with the fields that the editor expects. */
export const makeNode = {
  text: (text: string, format: number): LexicalText => ({
    type: 'text',
    text,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }),
  paragraph: (children: LexicalInline[], format: Alignment = ''): LexicalParagraph => ({
    type: 'paragraph',
    children,
    ...element,
    format,
    textFormat: 0,
    textStyle: '',
  }),
  heading: (
    tag: LexicalHeading['tag'],
    children: LexicalInline[],
    format: Alignment = '',
  ): LexicalHeading => ({ type: 'heading', tag, children, ...element, format }),
  quote: (children: LexicalInline[]): LexicalQuote => ({ type: 'quote', children, ...element }),
  list: (listType: LexicalList['listType'], start: number): LexicalList => ({
    type: 'list',
    listType,
    tag: listType === 'number' ? 'ol' : 'ul',
    start,
    children: [],
    ...element,
  }),
  listItem: (input: {
    children: LexicalListItem['children']
    value: number
    indent: number
    checked?: boolean
  }): LexicalListItem => ({
    type: 'listitem',
    ...element,
    children: input.children,
    value: input.value,
    indent: input.indent,
    ...(input.checked === undefined ? {} : { checked: input.checked }),
  }),
  cell: (
    input: Pick<LexicalTableCell, 'children' | 'headerState' | 'colSpan' | 'rowSpan'>,
  ): LexicalTableCell => ({ type: 'tablecell', ...element, backgroundColor: null, ...input }),
  row: (children: LexicalTableCell[]): LexicalTableRow => ({
    type: 'tablerow',
    children,
    ...element,
  }),
  table: (children: LexicalTableRow[]): LexicalTable => ({ type: 'table', children, ...element }),
  rule: (): LexicalRule => ({ type: 'horizontalrule', version: 1 }),
  /** The editor refuses a root without children: an empty body holds one empty paragraph. */
  body: (children: LexicalBlock[]): LexicalBody => ({
    root: {
      type: 'root',
      children: children.length > 0 ? children : [makeNode.paragraph([])],
      ...element,
    },
  }),
}
