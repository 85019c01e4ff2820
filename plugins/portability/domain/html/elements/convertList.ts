import type { Context, Conversion, ElementConverter, Flow } from '../conversion'
import { createFlow } from '../createFlow'
import { dom, type HtmlElement, type HtmlNode } from '../dom'
import type { LexicalBlock, LexicalInline, LexicalList, LexicalListItem } from '../lexicalNode'
import { makeNode } from '../makeNode'

type ListType = LexicalList['listType']

/** A list laid flat: items with their level, and the blocks that stand between them. */
type Entry =
  | {
      type: 'item'
      level: number
      listType: ListType
      start: number
      checked?: boolean
      children: LexicalInline[]
    }
  | { type: 'block'; node: LexicalBlock }

const isList = (node: HtmlNode): node is HtmlElement =>
  dom.isElement(node) && ['ul', 'ol', 'menu', 'dir'].includes(node.tagName)

const checkbox = (item: HtmlElement): HtmlElement | null => {
  const input = dom.find(item, 'input')
  return input !== null && dom.attribute(input, 'type').toLowerCase() === 'checkbox' ? input : null
}

const flatten = (
  list: HtmlElement,
  level: number,
  context: Context,
  conversion: Conversion,
): Entry[] => {
  const entries: Entry[] = []
  const numbered = list.tagName === 'ol'
  const start = numbered ? Number.parseInt(dom.attribute(list, 'start'), 10) || 1 : 1

  const addItem = (item: HtmlElement | null, nodes: readonly HtmlNode[]): void => {
    const box = item === null ? null : checkbox(item)
    const listType: ListType = box !== null ? 'check' : numbered ? 'number' : 'bullet'
    let own: Extract<Entry, { type: 'item' }> | null = null
    let parted = false
    const flow: Flow = createFlow({
      splitAtBreaks: false,
      nextId: conversion.nextId,
      paragraph: (children) => {
        if (own === null) {
          own = {
            type: 'item',
            level,
            listType,
            start,
            children,
            ...(box === null ? {} : { checked: box.attrs.some(({ name }) => name === 'checked') }),
          }
          entries.push(own)
        } else if (parted) {
          // After a block the item's text goes on without a bullet of its own.
          entries.push({ type: 'block', node: makeNode.paragraph(children) })
        } else {
          own.children.push({ type: 'linebreak', version: 1 })
          for (const child of children) own.children.push(child)
        }
      },
      block: (node) => {
        parted = true
        entries.push({ type: 'block', node })
      },
    })
    const inside = { ...context, inItem: true, depth: context.depth + 1 }
    let waiting: HtmlNode[] = []
    const walkWaiting = (): void => {
      conversion.walk(waiting, inside, flow)
      flow.flush()
      waiting = []
    }
    for (const node of nodes) {
      if (isList(node)) {
        walkWaiting()
        for (const entry of flatten(node, level + 1, inside, conversion)) entries.push(entry)
        parted = true
      } else if (!dom.isElement(node) || node !== box) {
        waiting.push(node)
      }
    }
    walkWaiting()
  }

  let loose: HtmlNode[] = []
  const endLoose = (): void => {
    if (loose.some((node) => dom.isElement(node) || (dom.isText(node) && /\S/.test(node.value)))) {
      addItem(null, loose)
    }
    loose = []
  }
  for (const node of list.childNodes) {
    if (dom.isElement(node) && node.tagName === 'li') {
      endLoose()
      addItem(node, node.childNodes)
    } else if (isList(node)) {
      endLoose()
      for (const entry of flatten(node, level + 1, context, conversion)) entries.push(entry)
    } else if (!dom.isElement(node) || node.tagName !== 'br') {
      loose.push(node)
    }
  }
  endLoose()
  return entries
}

/** Builds nested lists again from flat items; a block parts the outermost list, whose numbers then go on. */
const fold = (entries: readonly Entry[]): LexicalBlock[] => {
  const blocks: LexicalBlock[] = []
  let open: { list: LexicalList; next: number }[] = []
  /** Next number of each level, for a list that goes on after a block. */
  let numbers: number[] = []

  for (const entry of entries) {
    if (entry.type === 'block') {
      blocks.push(entry.node)
      numbers = open.map(({ next }) => next)
      open = []
      continue
    }
    while (open.length > entry.level + 1) open.pop()
    const same = open[entry.level]
    if (same !== undefined && same.list.listType !== entry.listType) open.splice(entry.level)
    while (open.length <= entry.level) {
      const level = open.length
      const start = numbers[level] ?? (level === entry.level ? entry.start : 1)
      numbers.splice(level, 1)
      const list = makeNode.list(entry.listType, start)
      const parent = open.at(-1)
      if (parent === undefined) {
        blocks.push(list)
      } else {
        parent.list.children.push(
          makeNode.listItem({ children: [list], value: parent.next, indent: level - 1 }),
        )
      }
      open.push({ list, next: start })
    }
    const place = open[entry.level] as { list: LexicalList; next: number }
    const item: LexicalListItem = makeNode.listItem({
      children: entry.children,
      value: place.next,
      indent: entry.level,
      ...(entry.checked === undefined ? {} : { checked: entry.checked }),
    })
    place.list.children.push(item)
    place.next += 1
  }
  return blocks
}

/** `ul`, `ol` and nested ones; pictures, tables and other blocks inside an item part the list so that order is kept. */
export const convertList: ElementConverter = ({ element, context, flow, conversion }) => {
  flow.flush()
  for (const block of fold(flatten(element, 0, context, conversion))) flow.block(block)
}
