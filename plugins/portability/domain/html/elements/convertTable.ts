import type { Context, Conversion, ElementConverter } from '../conversion'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import type { LexicalTableRow } from '../lexicalNode'
import { makeNode } from '../makeNode'

const span = (cell: HtmlElement, name: string): number => {
  const value = Number.parseInt(dom.attribute(cell, name), 10)
  return value >= 1 && value <= 1000 ? value : 1
}

const isTag = (node: HtmlNode, ...names: string[]): node is HtmlElement =>
  dom.isElement(node) && names.includes(node.tagName)

const rowsOf = (table: HtmlElement): { row: HtmlElement; head: boolean }[] =>
  table.childNodes.flatMap((node) => {
    if (isTag(node, 'tr')) return [{ row: node, head: false }]
    if (!isTag(node, 'thead', 'tbody', 'tfoot')) return []
    return dom
      .elements(node)
      .filter((row) => row.tagName === 'tr')
      .map((row) => ({ row, head: node.tagName === 'thead' }))
  })

/** A row of one plain cell: the table was only a frame around its content. */
const isLayout = (row: HtmlElement): boolean => {
  const cells = dom.elements(row)
  return cells.length === 0 || (cells.length === 1 && cells[0]?.tagName === 'td')
}

const convertRow = (
  input: { row: HtmlElement; head: boolean; first: boolean },
  context: Context,
  conversion: Conversion,
): LexicalTableRow => {
  const cells = dom.elements(input.row).filter((cell) => isTag(cell, 'td', 'th'))
  const allHeaders = cells.length > 0 && cells.every((cell) => cell.tagName === 'th')
  const top = input.head || (input.first && allHeaders)
  return makeNode.row(
    cells.map((cell) => {
      const children = conversion.blocks(cell.childNodes, {
        ...context,
        inTable: true,
        depth: context.depth + 1,
      })
      return makeNode.cell({
        children: children.length > 0 ? children : [makeNode.paragraph([])],
        headerState: top ? 1 : cell.tagName === 'th' ? 2 : 0,
        colSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
      })
    }),
  )
}

/**
 * Tables with header cells and spans; a caption becomes the paragraph before. Blogger's caption table becomes its picture, a
 * table of one column without headers its content. A table inside a cell is kept as raw HTML: the editor does not nest them.
 */
export const convertTable: ElementConverter = ({ element, context, flow, conversion }) => {
  if (dom.hasClass(element, /^tr-caption-container$/)) {
    const image = dom.find(element, 'img')
    const caption = [...dom.descendants(element)].find((below) =>
      dom.hasClass(below, /^tr-caption$/),
    )
    if (image !== null) {
      conversion.walk([image], context, flow)
      flow.flush()
      // The caption keeps its links as a paragraph of its own.
      if (caption !== undefined) conversion.walk(caption.childNodes, context, flow)
      flow.flush()
      return
    }
  }
  flow.flush()
  if (context.inTable) return flow.block(conversion.rawHtml(element))
  const caption = element.childNodes.find((node) => isTag(node, 'caption'))
  if (caption !== undefined && isTag(caption, 'caption')) {
    conversion.walk(caption.childNodes, context, flow)
    flow.flush()
  }
  const found = rowsOf(element)
  if (found.every(({ row }) => isLayout(row))) {
    for (const { row } of found)
      conversion.walk(row.childNodes, { ...context, depth: context.depth + 1 }, flow)
    return flow.flush()
  }
  const rows = found.map(({ row, head }, index) =>
    convertRow({ row, head, first: index === 0 }, context, conversion),
  )
  const filled = rows.filter((row) => row.children.length > 0)
  if (filled.length > 0) flow.block(makeNode.table(filled))
}
