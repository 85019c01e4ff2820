import type { Article, Block, Link } from './article'

/** A paragraph longer than this after a quote says something of its own, in UTF-16 units. */
const longestAttribution = 200

const attribution =
  /^(?:[—–―]\s*|-{1,2}\s+|(?:সূত্র|উৎস|সৌজন্যে|source|via)\s*(?:[:–-]|\u0983)\s*)(?<name>\S.*)$/isu

const named = (text: string) => attribution.exec(text.trim())?.groups?.['name']?.trim()

/**
 * Quotes with their sources. A quote that names none takes, in this order: a link inside it, its last line when it reads as an
 * attribution (`— Tagore`, `সূত্র: …`), the paragraph right after it when that is such a line or is short and holds a link.
 */
export function quoteSources(body: Pick<Article, 'text' | 'blocks' | 'links'>): Block[] {
  const { text, blocks } = body
  const links = body.links.filter(({ length }) => length > 0)
  links.sort((left, right) => left.offset - right.offset)
  let next = 0
  const firstLinks = blocks.map(({ offset, length }) => {
    while (next < links.length && links[next]!.offset < offset) next += 1
    const link = links[next]
    return link && link.offset < offset + length ? link : null
  })
  const sourceOf = (link: Link) => link.href ?? text.slice(link.offset, link.offset + link.length)

  return blocks.map((block, index) => {
    if (block.kind !== 'quote' || block.source) return block
    const words = text.slice(block.offset, block.offset + block.length)
    const inside = firstLinks[index]
    const lines = words.split('\n')
    let source = inside ? sourceOf(inside) : lines.length > 1 ? named(lines.at(-1)!) : undefined
    const after = blocks[index + 1]
    if (source === undefined && after?.kind === 'paragraph' && after.length <= longestAttribution) {
      const link = firstLinks[index + 1]
      source = link ? sourceOf(link) : named(text.slice(after.offset, after.offset + after.length))
    }
    return source === undefined ? block : { ...block, source }
  })
}
