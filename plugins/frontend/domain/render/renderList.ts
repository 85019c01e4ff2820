import { lexicalNode, type LexicalNode } from '../../../../src/article/lexicalNode'

const isList = (node: LexicalNode | null): boolean => node?.['type'] === 'list'

/**
 * A list. The editor keeps a list within a list as an item of its own that holds nothing else; in HTML it belongs into the item
 * before it.
 */
export const renderList = (options: {
  node: LexicalNode
  renderChildren: (node: LexicalNode) => string
}): string => {
  const { node, renderChildren } = options
  const items: { html: string; state: string }[] = []
  for (const child of Array.isArray(node['children']) ? (node['children'] as unknown[]) : []) {
    const item = lexicalNode(child)
    if (!item) continue
    const children = Array.isArray(item['children']) ? (item['children'] as unknown[]) : []
    const before = items.at(-1)
    if (before && children.length > 0 && children.every((one) => isList(lexicalNode(one)))) {
      before.html += renderChildren(item)
      continue
    }
    const state = node['listType'] === 'check' ? checkbox(item['checked'] === true) : ''
    items.push({ html: renderChildren(item), state })
  }
  const isNumbered = node['tag'] === 'ol' || node['listType'] === 'number'
  const tag = isNumbered ? 'ol' : 'ul'
  const start = Number(node['start'])
  const from = isNumbered && Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
  return `<${tag}${from}>${items.map(({ html, state }) => `<li>${state}${html}</li>`).join('')}</${tag}>`
}

const checkbox = (isChecked: boolean): string =>
  `<input type="checkbox" disabled${isChecked ? ' checked' : ''}> `
