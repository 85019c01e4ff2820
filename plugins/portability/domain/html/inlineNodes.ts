import type { LexicalInline, LexicalLineBreak, LexicalText, LinkTarget } from './lexicalNode'
import { makeNode } from './makeNode'

export type InlineItem =
  | { type: 'text'; text: string; format: number; link: LinkTarget | null }
  | { type: 'break'; link: LinkTarget | null }

/** Inline items as Lexical nodes: neighbours of one format become one text, neighbours in one link one link. */
export const inlineNodes = (input: {
  items: readonly InlineItem[]
  nextId: () => string
}): LexicalInline[] => {
  const { items, nextId } = input
  const nodes: LexicalInline[] = []
  let link: LinkTarget | null = null
  let run: (LexicalText | LexicalLineBreak)[] = []

  const endRun = (): void => {
    if (run.length === 0) return
    const worded = run.some((node) => node.type === 'text' && node.text.trim() !== '')
    if (link === null || !worded) {
      for (const node of run) nodes.push(node)
    } else {
      nodes.push({
        type: 'link',
        id: nextId(),
        fields: link,
        children: run,
        direction: null,
        format: '',
        indent: 0,
        version: 3,
      })
    }
    run = []
  }

  items.forEach((item, index) => {
    if (item.link !== link) {
      endRun()
      link = item.link
    }
    if (item.type === 'break') {
      const last = run.at(-1)
      if (last?.type === 'text') last.text = last.text.replace(/ +$/, '')
      run.push({ type: 'linebreak', version: 1 })
      return
    }
    const text = index === items.length - 1 ? item.text.replace(/ +$/, '') : item.text
    if (text === '') return
    const last = run.at(-1)
    if (last?.type === 'text' && last.format === item.format) last.text += text
    else run.push(makeNode.text(text, item.format))
  })
  endRun()
  return nodes.filter((node) => node.type !== 'text' || node.text !== '')
}
