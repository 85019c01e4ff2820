import type { Post } from '../../src/payload-types'

type Node = { type: string; version: number; [key: string]: unknown }

const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }

const text = (content: string, format = 0): Node => ({
  type: 'text',
  text: content,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
})

const paragraphOf = (...children: Node[]): Node => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  children,
})

const link = (content: string): Node => ({
  ...block,
  type: 'link',
  version: 3,
  id: '000000000000000000000001',
  fields: { linkType: 'custom', url: 'https://example.com/', newTab: false },
  children: [text(content)],
})

const list = (items: string[]): Node => ({
  ...block,
  type: 'list',
  listType: 'bullet',
  start: 1,
  tag: 'ul',
  children: items.map((item, index) => ({
    ...block,
    type: 'listitem',
    value: index + 1,
    children: [text(item)],
  })),
})

/** A body as the editor stores it, of `count` words: headings, paragraphs, a link, a list and a quote. */
export const makeBody = ({
  words,
  paragraph,
  count,
}: {
  words: (count: number) => string
  paragraph: (count: number) => string
  count: number
}): NonNullable<Post['body']> => {
  const children: Node[] = []
  let left = count
  const take = (wanted: number): number => {
    const taken = Math.min(wanted, left)
    left -= taken
    return taken
  }
  for (let section = 0; left > 0; section += 1) {
    children.push({ ...block, type: 'heading', tag: 'h2', children: [text(words(take(4)))] })
    if (left > 0) {
      children.push(paragraphOf(text(paragraph(take(60))), text(words(3), 1), link(words(2))))
    }
    if (left > 0 && section % 3 === 0) {
      children.push(list([words(take(6)), words(6), words(6)]))
    }
    if (left > 0 && section % 3 === 1) {
      children.push({ ...block, type: 'quote', children: [text(paragraph(take(20)))] })
    }
    if (left > 0) children.push(paragraphOf(text(paragraph(take(80)))))
  }
  return { root: { ...block, type: 'root', children } }
}
