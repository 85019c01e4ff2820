import { SaxesParser } from 'saxes'

import type { WarningCollector } from '../collectWarnings'
import { ImportProblem } from '../importProblem'
import { canonicalName } from './canonicalName'
import { decodeBytes } from './decodeBytes'
import type { XmlElement } from './xmlElement'

const LIMITS = { depth: 100, attributes: 256, characters: 64 * 1024 * 1024 } as const

// oxlint-disable-next-line no-control-regex -- the characters that XML 1.0 (section 2.2) does not allow
const DISALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export type XmlRecord =
  | {
      type: 'root'
      name: string
      attributes: Readonly<Record<string, string>>
      namespaces: readonly string[]
    }
  | { type: 'record'; element: XmlElement }

type Open = { element: XmlElement; tag: string; parts: string[] }

/**
 * Reads XML as a stream and gives out the root's start and then each record, whole, as soon as it is closed. Records are the
 * children of the root, or of a `channel` in it (the channel itself is given out never). Only one record is held.
 *
 * Entities other than the five of XML are never expanded, and a document type that declares any is refused
 * (`xml-entity-declaration`). Put up with, and warned of: a stray `]]>`, an undeclared prefix, an unknown entity (kept as
 * written), characters that XML does not allow (dropped). Anything else that is not well-formed is refused with its line
 * and column; so are elements more than 100 deep, more than 256 attributes, and texts or records over 64 Mi characters.
 */
export async function* readRecords(input: {
  bytes: AsyncIterable<Uint8Array>
  warnings: WarningCollector
  /** Called with the first characters, before they are parsed as XML; throws when they are another format. */
  inspect: (head: string) => void
}): AsyncGenerator<XmlRecord> {
  const { bytes, warnings, inspect } = input
  const parser = new SaxesParser({ xmlns: true })
  // The library's own table inherits from Object.prototype: `&constructor;` would be found in it.
  parser.ENTITIES = Object.assign(Object.create(null), {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
  })

  const ready: XmlRecord[] = []
  const open: Open[] = []
  const places: { tag: string; line: number }[] = []
  let attributeCount = 0
  let recordCharacters = 0
  let lastEvent = 0
  let chunk = ''
  let chunkStart = 0
  let containerDepth = 1

  const seen = (): void => {
    lastEvent = parser.position
  }

  /** Column of the name in the tag that ends here; of the parser when the tag began in an earlier chunk. */
  const columnOfTag = (opener: string): number => {
    const end = parser.position - chunkStart
    const start = chunk.lastIndexOf(opener, end - 1)
    return start < 0
      ? parser.columnIndex
      : Math.max(0, parser.columnIndex - (end - start) + opener.length)
  }

  const refuse = (
    code: ConstructorParameters<typeof ImportProblem>[0]['code'],
    values: Record<string, string | number> = {},
    column = parser.columnIndex,
  ): never => {
    throw new ImportProblem({ code, values, line: parser.line, column })
  }

  parser.on('error', (error) => {
    const said = error.message.replace(/^[\d:]+ /, '')
    if (said.includes(']]>'))
      return warnings.add({ code: 'xml-stray-cdata-end', line: parser.line })
    if (said.startsWith('unbound namespace prefix')) {
      const prefix = /"(.*)"/.exec(said)?.[1] ?? ''
      return warnings.add({ code: 'xml-unbound-prefix', values: { prefix }, line: parser.line })
    }
    if (said.startsWith('undefined entity')) {
      return warnings.add({ code: 'xml-unknown-entity', line: parser.line })
    }
    if (said.startsWith('malformed character entity')) {
      return warnings.add({ code: 'xml-disallowed-character', line: parser.line })
    }
    if (said.startsWith('unclosed tag') || said.startsWith('unexpected end')) {
      const place = places.at(-1)
      return refuse('xml-truncated', {
        tag: place?.tag ?? '',
        openedLine: String(place?.line ?? parser.line),
      })
    }
    if (said.startsWith('unexpected close tag')) {
      const closing = /<\/([^\s>]*)[^<]*$/.exec(chunk.slice(0, parser.position - chunkStart))
      return refuse(
        'xml-mismatched-tag',
        {
          found: closing?.[1] ?? '',
          tag: mismatched?.tag ?? '',
          openedLine: String(mismatched?.line ?? parser.line),
        },
        columnOfTag('</'),
      )
    }
    if (said.startsWith('unmatched closing tag')) {
      const found = said.slice('unmatched closing tag: '.length).replace(/\.$/, '')
      return refuse('xml-mismatched-tag', { found, tag: '', openedLine: '' }, columnOfTag('</'))
    }
    if (said.startsWith('document must contain a root')) return refuse('not-an-export')
    return refuse('xml-malformed', { detail: said.replace(/\.$/, '') })
  })

  // Closing handlers run before the parser finds the mismatch, so the place of what was closed is remembered here.
  let mismatched: { tag: string; line: number } | undefined

  parser.on('doctype', (doctype) => {
    seen()
    if (/<!ENTITY/i.test(doctype)) refuse('xml-entity-declaration')
  })
  parser.on('comment', seen)
  parser.on('processinginstruction', seen)
  parser.on('opentagstart', () => {
    attributeCount = 0
  })
  parser.on('attribute', () => {
    attributeCount += 1
    if (attributeCount > LIMITS.attributes) {
      refuse('xml-too-many-attributes', { limit: LIMITS.attributes })
    }
  })

  parser.on('opentag', (tag) => {
    seen()
    places.push({ tag: tag.name, line: parser.line })
    if (places.length > LIMITS.depth) refuse('xml-too-deep', { limit: LIMITS.depth })
    const name = canonicalName(tag)
    const attributes: Record<string, string> = {}
    const namespaces: string[] = []
    for (const [key, attribute] of Object.entries(tag.attributes)) {
      if (key === 'xmlns' || attribute.prefix === 'xmlns') namespaces.push(attribute.value)
      else attributes[key] = attribute.value
    }
    if (places.length === 1) {
      ready.push({ type: 'root', name, attributes, namespaces })
      return
    }
    if (places.length === 2 && tag.local === 'channel') {
      containerDepth = 2
      return
    }
    if (open.length === 0) recordCharacters = 0
    const element: XmlElement = { name, attributes, text: '', children: [], line: parser.line }
    open.at(-1)?.element.children.push(element)
    open.push({ element, tag: tag.name, parts: [] })
  })

  const keepText = (text: string): void => {
    seen()
    const current = open.at(-1)
    if (current === undefined) return
    recordCharacters += text.length
    if (recordCharacters > LIMITS.characters) refuse('xml-too-long', { limit: LIMITS.characters })
    current.parts.push(text)
  }
  parser.on('text', keepText)
  parser.on('cdata', keepText)

  parser.on('closetag', () => {
    seen()
    mismatched = places.pop()
    if (places.length < 2) containerDepth = 1
    const closed = open.pop()
    if (closed === undefined) return
    closed.element.text =
      closed.parts.length === 1 ? (closed.parts[0] ?? '') : closed.parts.join('')
    if (open.length === 0 && places.length === containerDepth) {
      ready.push({ type: 'record', element: closed.element })
    }
  })

  let inspected = false
  for await (const piece of decodeBytes(bytes)) {
    if (!inspected) {
      inspect(piece)
      inspected = true
    }
    chunk = piece.replace(DISALLOWED, '')
    if (chunk.length < piece.length) {
      warnings.add({
        code: 'xml-disallowed-character',
        values: { count: piece.length - chunk.length },
        line: parser.line,
      })
    }
    chunkStart = parser.position
    parser.write(chunk)
    if (parser.position - lastEvent > LIMITS.characters) {
      refuse('xml-too-long', { limit: LIMITS.characters })
    }
    yield* ready.splice(0)
  }
  parser.close()
  yield* ready.splice(0)
}
