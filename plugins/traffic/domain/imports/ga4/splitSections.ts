import { readDay } from '../readNumbers'

/** One table of an export, with the days that the comments before it tell. */
export type Section = { text: string; firstLine: number; from: string; to: string }

/**
 * Splits an export of Google Analytics into its tables: comments and empty lines stand between them. A quoted cell with an empty line in it is not
 * split.
 */
export const splitSections = (text: string): Section[] => {
  const sections: Section[] = []
  let lines: string[] = []
  let firstLine = 1
  let from = ''
  let to = ''
  let isQuoted = false
  const close = (): void => {
    if (lines.length > 1) sections.push({ text: lines.join('\n'), firstLine, from, to })
    lines = []
  }
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!isQuoted && (line.startsWith('#') || line.trim() === '')) {
      close()
      const [, name, value = ''] = /^#\s*(start|end) date:\s*(\S+)/i.exec(line) ?? []
      if (name?.toLowerCase() === 'start') from = readDay(value) ?? ''
      if (name?.toLowerCase() === 'end') to = readDay(value) ?? ''
      continue
    }
    if (lines.length === 0) firstLine = index + 1
    lines.push(line)
    if ((line.split('"').length - 1) % 2 === 1) isQuoted = !isQuoted
  }
  close()
  return sections
}
