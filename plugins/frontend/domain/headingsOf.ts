import { lexicalNode, textOf, type LexicalNode } from '../../../src/article/lexicalNode'
import { slugify } from '../../../src/cms/slugify'

/** One line of a table of contents. */
export type Heading = {
  /** The `id` of the heading in the rendered HTML. */
  id: string
  text: string
  /** 1 to 6. */
  level: number
}

const textBelow = (node: LexicalNode): string => {
  let text = ''
  const open: unknown[] = [node]
  while (open.length > 0) {
    const one = lexicalNode(open.pop())
    if (!one) continue
    if (one['type'] === 'linebreak') text += ' '
    text += textOf(one['text'])
    if (Array.isArray(one['children'])) open.push(...one['children'].toReversed())
  }
  return text.replace(/\s+/gu, ' ').trim()
}

/**
 * The headings of a body in order, with an id for each that is unique in it: the words as a slug, `-2` and so on where it is taken.
 * Empty headings have none. `ids` finds the id of a node, for rendering.
 */
export const headingsOf = (
  body: unknown,
): { headings: Heading[]; ids: ReadonlyMap<LexicalNode, string> } => {
  const headings: Heading[] = []
  const ids = new Map<LexicalNode, string>()
  const taken = new Set<string>()
  const open: unknown[] = [lexicalNode(body)?.['root']]
  while (open.length > 0) {
    const node = lexicalNode(open.pop())
    if (!node) continue
    if (node['type'] === 'heading') {
      const text = textBelow(node)
      if (text === '') continue
      const base = slugify(text) || 'section'
      let id = base
      for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
      taken.add(id)
      ids.set(node, id)
      const level = Number(/^h([1-6])$/.exec(textOf(node['tag']))?.[1] ?? 2)
      headings.push({ id, text, level })
    } else if (Array.isArray(node['children'])) {
      open.push(...node['children'].toReversed())
    }
  }
  return { headings, ids }
}
