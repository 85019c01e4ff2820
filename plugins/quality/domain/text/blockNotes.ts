import type { Article } from '../../../../src/article/article'
import { shortened } from './shortened'
import type { TextNote } from './textNote'

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*[;"']|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}px|opacity\s*:\s*0\s*[;"']|\shidden(?:\s|=|>)/iu

/** Raw HTML longer than this is looked at in its beginning. */
const longestHtml = 20_000

/**
 * Quotes that name no source beside them, pictures known by their address alone that say nothing to those who cannot see them (those of the
 * library tell it there), and raw HTML that hides words from the reader.
 */
export function blockNotes(article: Pick<Article, 'text' | 'blocks' | 'images'>): TextNote[] {
  const { text, blocks, images } = article
  const ofBlocks = blocks.flatMap(({ kind, source, offset, length }): TextNote[] => {
    const content = () => text.slice(offset, offset + length)
    const found =
      kind === 'quote' && !source?.trim()
        ? 'quote-without-source'
        : kind === 'raw-html' &&
            hiding.test(text.slice(offset, offset + Math.min(length, longestHtml)))
          ? 'hidden-text'
          : null
    if (found === null) return []
    return [
      { kind: found, offset, length, found: shortened(content()), sentence: { offset, length } },
    ]
  })
  const ofImages = images
    .filter(({ mediaId, alt }) => mediaId === null && !alt?.trim())
    .map(({ offset, url }): TextNote => ({
      kind: 'image-without-alt',
      offset,
      length: 0,
      found: shortened(url ?? ''),
      sentence: { offset, length: 0 },
    }))
  return [...ofBlocks, ...ofImages]
}
