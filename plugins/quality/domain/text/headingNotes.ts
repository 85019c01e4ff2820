import type { Article } from '../../../../src/article/article'
import { shortened } from './shortened'
import type { TextNote } from './textNote'

/** Headings of the first level, which the title is already, and those that skip a level going down (an H4 right under an H2). */
export function headingNotes({ text, blocks }: Pick<Article, 'text' | 'blocks'>): TextNote[] {
  let above = 1
  return blocks.flatMap(({ kind, level = 2, offset, length }): TextNote[] => {
    if (kind !== 'heading') return []
    const skips = level > above + 1
    above = level
    if (level !== 1 && !skips) return []
    return [
      {
        kind: level === 1 ? 'heading-first-level' : 'heading-skips',
        offset,
        length,
        found: shortened(text.slice(offset, offset + length)),
        sentence: { offset, length },
        value: level,
      },
    ]
  })
}
