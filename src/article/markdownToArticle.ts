import type { Article } from './article'
import { articleBuilder, type BlockContext } from './articleBuilder'
import { quoteSources } from './quoteSources'
import { writeHtml } from './writeHtml'
import { writeMarkdownLine } from './writeMarkdownLine'

const frontMatter = /^\ufeff?---[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u

function field(fields: string, name: string): string | null {
  const line = fields.split(/\r?\n/u).find((candidate) => candidate.startsWith(`${name}:`))
  const value = line?.slice(name.length + 1).trim() ?? ''
  return /^(?<quote>["'])(?<inner>.*)\k<quote>$/u.exec(value)?.groups?.['inner'] ?? (value || null)
}

/**
 * A Markdown file as an article, read line by line: front matter (`title`, `excerpt` or `description`, `language` or `lang`), headings
 * of both styles, lists, quotes, fenced and indented code, table rows, HTML lines, paragraphs; within a line links, pictures and
 * emphasis. Without a title in the front matter a first heading of level 1 is the title. Reference links and nested lists
 * are read as plain words and items. The offsets point into the article's text, not into the file.
 */
export function markdownToArticle(options: { markdown: string }): Article {
  const matter = frontMatter.exec(options.markdown)
  const fields = matter?.groups?.['fields'] ?? ''
  const lines = options.markdown
    .slice(matter?.[0].length ?? 0)
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
  const builder = articleBuilder()
  let title = field(fields, 'title')
  let open: BlockContext['kind'] | null = null
  let started = false

  const end = () => {
    builder.end()
    open = null
  }
  const begin = (context: BlockContext) => {
    builder.begin(context)
    open = context.kind
    started = true
  }
  const write = (text: string, context: BlockContext) => {
    if (open === context.kind) builder.breakLine()
    else begin(context)
    writeMarkdownLine({ line: text, builder, context })
  }
  const heading = (level: number, text: string) => {
    if (level === 1 && title === null && !started) {
      title = text
      return
    }
    begin({ kind: 'heading', level })
    writeMarkdownLine({ line: text, builder, context: { kind: 'heading', level } })
    end()
  }

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const fence = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.['mark']
    if (fence !== undefined) {
      const code: string[] = []
      for (
        index += 1;
        index < lines.length && !lines[index]!.trimStart().startsWith(fence);
        index += 1
      )
        code.push(lines[index]!)
      begin({ kind: 'code' })
      builder.write(code.join('\n'), { kind: 'code' })
      end()
      continue
    }
    if (line.trim() === '') {
      end()
      continue
    }
    const atx = /^ {0,3}(?<marks>#{1,6})(?:\s+(?<words>.*?))?(?:\s+#+)?\s*$/u.exec(line)?.groups
    if (atx) {
      heading(atx['marks']!.length, atx['words'] ?? '')
      continue
    }
    const under = /^ {0,3}(?:(?<one>=+)|-+)\s*$/u.exec(lines[index + 1] ?? '')
    if (under && open === null && !/^ {0,3}(?:[>|]|[-*+]\s|\d+[.)]\s)/u.test(line)) {
      heading(under.groups?.['one'] ? 1 : 2, line.trim())
      index += 1
      continue
    }
    if (/^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u.test(line)) {
      end()
      continue
    }
    const quote = /^ {0,3}>\s?(?<words>.*)$/u.exec(line)?.groups?.['words']
    const item = /^\s*(?:[-*+]|[\d০-৯]{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(?<words>.*)$/u.exec(line)
      ?.groups?.['words']
    if (quote !== undefined) write(quote, { kind: 'quote' })
    else if (item !== undefined) {
      end()
      write(item, { kind: 'list-item' })
    } else if (open === null && /^(?: {4}|\t)/u.test(line)) {
      begin({ kind: 'code' })
      builder.write(line.replace(/^(?: {4}|\t)/u, ''), { kind: 'code' })
    } else if (open === 'code') {
      builder.breakLine()
      builder.write(line.replace(/^(?: {4}|\t)/u, ''), { kind: 'code' })
    } else if (/^\s*\|.*\|\s*$/u.test(line)) {
      if (/^[\s|:-]+$/u.test(line)) continue
      for (const cell of line.trim().slice(1, -1).split('|')) {
        end()
        write(cell.trim(), { kind: 'table-cell' })
      }
      end()
    } else if (open === 'raw-html' || (open === null && /^ {0,3}<[a-z!/]/iu.test(line))) {
      if (open === null) begin({ kind: 'raw-html' })
      // Tags may span lines, so the stretch up to the next blank line is read as one.
      const html = [line]
      while ((lines[index + 1] ?? '').trim() !== '') html.push(lines[(index += 1)]!)
      writeHtml({ html: html.join('\n'), builder, context: { kind: 'raw-html' } })
    } else {
      // A line that goes on with the block above it.
      const kind = open === 'list-item' || open === 'quote' ? open : 'paragraph'
      write(line.trim(), { kind })
    }
  }
  const body = builder.finish()
  return {
    title: title ?? '',
    excerpt: field(fields, 'excerpt') ?? field(fields, 'description') ?? '',
    language: field(fields, 'language') ?? field(fields, 'lang'),
    ...body,
    blocks: quoteSources(body),
  }
}
