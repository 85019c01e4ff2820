import type { Article } from './article'
import { hash128 } from './hash128'

/**
 * Hash of the parts of an article that change its meaning: title, language, text, kinds, levels and sources of its blocks, links,
 * pictures and embeds. Not the excerpt, and not what only looks different (bold). A picture of the library counts by its
 * id, so that reading the body with its media populated or not gives the same revision.
 * @returns 32 hexadecimal digits (`hash128`)
 */
export function revision(article: Article): string {
  return hash128(
    JSON.stringify([
      article.title,
      article.language,
      article.text,
      article.blocks.map(({ kind, level, source, offset, length }) => [
        kind,
        level ?? null,
        source ?? null,
        offset,
        length,
      ]),
      article.links.map(({ href, target, offset, length, sponsored }) => [
        href,
        target?.collection ?? null,
        target?.id ?? null,
        offset,
        length,
        // Added only where it says something, so that no other revision changed when the mark came to be read.
        ...(sponsored ? ['sponsored'] : []),
      ]),
      article.images.map(({ mediaId, url, alt, offset }) =>
        mediaId === null ? [offset, null, url, alt] : [offset, mediaId],
      ),
      article.embeds.map(({ url, offset }) => [url, offset]),
    ]),
  )
}
