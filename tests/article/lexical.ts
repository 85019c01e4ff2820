/** Makers of the editor's nodes, in the shapes it stores. */
type Node = Record<string, unknown>

export const text = (value: string, format = 0): Node => ({ type: 'text', text: value, format })
export const parent = (type: string, children: unknown[], more: Node = {}): Node => ({
  type,
  children,
  ...more,
})
export const paragraph = (...children: (Node | string)[]): Node =>
  parent(
    'paragraph',
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
  )
export const heading = (tag: string, words: string): Node =>
  parent('heading', [text(words)], { tag })
export const link = (url: string, words: string): Node =>
  parent('link', [text(words)], { fields: { linkType: 'custom', url, newTab: false } })
export const block = (fields: Node): Node => ({ type: 'block', version: 2, format: '', fields })
export const body = (...children: unknown[]): Node => ({ root: parent('root', children) })
