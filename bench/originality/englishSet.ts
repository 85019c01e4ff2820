import path from 'node:path'

import type { AlignmentSet, SuspiciousText } from './alignmentSet'
import { corpora } from './corpora'
import { readJsonLines } from './readJsonLines'

/** A line of `suspicious.jsonl.gz`; offsets count UTF-16 units. */
type Line = Pick<SuspiciousText, 'id' | 'class' | 'text'> & {
  cases: {
    src: string
    this_offset: number
    this_length: number
    source_offset: number
    source_length: number
  }[]
}

/** The English set of `../shared/corpora`, read in place; null where it is not. */
export const englishSet = (): AlignmentSet | null => {
  const folder = corpora('alignment-en')
  if (folder === null) return null
  const lines = readJsonLines<Line>(path.join(folder, 'suspicious.jsonl.gz'))
  return {
    language: 'en',
    sources: readJsonLines(path.join(folder, 'sources.jsonl.gz')),
    suspicious: lines.map(({ id, class: planted, text, cases }) => ({
      id,
      class: planted,
      text,
      cases: cases.map((one) => ({
        source: one.src,
        suspicious: { offset: one.this_offset, length: one.this_length },
        sourceSpan: { offset: one.source_offset, length: one.source_length },
      })),
    })),
    note: 'BBC articles of ../shared/corpora, read in place',
  }
}
