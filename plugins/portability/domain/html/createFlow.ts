import type { Context, Flow } from './conversion'
import { inlineNodes, type InlineItem } from './inlineNodes'
import type { LexicalBlock, LexicalInline } from './lexicalNode'

type Item = InlineItem | { type: 'beside'; node: LexicalBlock }

// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

const hasWords = (items: readonly Item[]): boolean =>
  items.some((item) => item.type === 'text' && /\S/.test(item.text))

const trimmed = <Any extends Item>(items: readonly Any[]): Any[] => {
  const blank = (item: Any | undefined): boolean =>
    item?.type === 'break' || (item?.type === 'text' && /^\s*$/.test(item.text))
  let start = 0
  let end = items.length
  while (start < end && blank(items[start])) start += 1
  while (end > start && blank(items[end - 1])) end -= 1
  return items.slice(start, end)
}

/** Parts a run at two line breaks or more in a row: how Blogger and old mails write paragraphs. */
const segmentsOf = (items: readonly Item[]): Item[][] => {
  const segments: Item[][] = []
  let current: Item[] = []
  let breaks = 0
  for (const item of items) {
    if (item.type === 'break') {
      breaks += 1
      current.push(item)
      continue
    }
    if (item.type === 'text' && breaks > 0 && /^\s*$/.test(item.text)) continue
    if (breaks >= 2) {
      segments.push(current)
      current = []
    }
    breaks = 0
    current.push(item)
  }
  segments.push(current)
  return segments
}

/**
 * A flow that hands each finished run of inline nodes to `paragraph` and each block to `block`, in order. With
 * `splitAtBreaks` two line breaks end a paragraph. White space collapses as in a browser, except where the context says that
 * line ends mean something.
 */
export const createFlow = (output: {
  paragraph: (children: LexicalInline[]) => void
  block: (node: LexicalBlock) => void
  splitAtBreaks: boolean
  nextId: () => string
}): Flow => {
  let items: Item[] = []
  /** The last text or break, and the last item that is more than space: kept, as looking back would be quadratic. */
  let lastInline: InlineItem | null = null
  let lastSolid: Item | null = null

  const push = (item: Item): void => {
    items.push(item)
    if (item.type !== 'beside') lastInline = item
    if (item.type !== 'text' || /\S/.test(item.text)) lastSolid = item
  }

  const finish = (run: readonly Item[]): void => {
    const inline = trimmed(run.filter((item) => item.type !== 'beside'))
    if (hasWords(inline)) output.paragraph(inlineNodes({ items: inline, nextId: output.nextId }))
  }

  const emit = (segment: readonly Item[]): void => {
    let current: Item[] = []
    let after: LexicalBlock[] = []
    const end = (): void => {
      finish(current)
      for (const node of after) output.block(node)
      current = []
      after = []
    }
    segment.forEach((item, index) => {
      if (item.type !== 'beside') {
        current.push(item)
        return
      }
      const next = segment[index + 1]
      const previous = segment[index - 1]
      const apart = next === undefined || next.type === 'break' || previous?.type === 'break'
      after.push(item.node)
      // On a line of its own it parts the text; inside a sentence it waits for the sentence's end.
      if (apart || !hasWords(current)) end()
    })
    end()
  }

  const flow: Flow = {
    text: (raw, context) => {
      const text = raw.replace(CONTROLS, '')
      if (context.newlines === 'collapse') return pushText(text, context)
      const lines = text.split(/\r\n|\r|\n/)
      let blank = false
      lines.forEach((line, index) => {
        if (index > 0) {
          if (context.newlines === 'preserve') {
            push({ type: 'break', link: context.link })
          } else if (blank && index < lines.length) {
            flow.flush()
          } else {
            softBreak(context)
          }
        }
        blank = index > 0 && /^[ \t]*$/.test(line)
        if (context.newlines === 'preserve') {
          if (line !== '') {
            push({ type: 'text', text: line, format: context.format, link: context.link })
          }
        } else {
          pushText(line, context)
        }
      })
    },
    lineBreak: (context) => {
      push({ type: 'break', link: context.link })
    },
    beside: (node) => {
      push({ type: 'beside', node })
    },
    block: (node) => {
      flow.flush()
      output.block(node)
    },
    flush: () => {
      if (items.length === 0) return
      const run = items
      items = []
      lastInline = null
      lastSolid = null
      for (const segment of output.splitAtBreaks ? segmentsOf(run) : [run]) emit(segment)
    },
  }

  const pushText = (text: string, context: Context): void => {
    let collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    const last = lastInline
    const atStart = last === null || last.type === 'break'
    if (
      collapsed.startsWith(' ') &&
      (atStart || (last.type === 'text' && last.text.endsWith(' ')))
    ) {
      collapsed = collapsed.slice(1)
    }
    if (collapsed === '') return
    if (
      last?.type === 'text' &&
      last === items.at(-1) &&
      last.format === context.format &&
      last.link === context.link
    ) {
      last.text += collapsed
      if (/\S/.test(collapsed)) lastSolid = last
      return
    }
    push({ type: 'text', text: collapsed, format: context.format, link: context.link })
  }

  /** A line end as a line break, unless one stands there already or nothing does. */
  const softBreak = (context: Context): void => {
    if (lastSolid === null || lastSolid.type === 'break') return
    push({ type: 'break', link: context.link })
  }

  return flow
}
