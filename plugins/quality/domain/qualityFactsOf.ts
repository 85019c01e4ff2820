import type { Article } from '../../../src/article/article'
import { sentences } from '../../../src/article/sentences'
import { tokenise } from '../../../src/article/tokenise'
import { bodySketch } from './bodySketch'
import { countBlockWords } from './countBlockWords'
import { countLetters } from './countLetters'
import { findPlaceholders } from './findPlaceholders'
import { languagesOf } from './languagesOf'
import type { QualityFacts } from './qualityFacts'
import { readingMinutes } from './readingMinutes'

/** The facts of one article: pure counts, made in one pass over its words. */
export function qualityFactsOf(article: Article): QualityFacts {
  const { text, language, blocks, embeds, images } = article
  const tokens = tokenise({ text, spellingFold: true })
  const { byKind, prose } = countBlockWords({ article, tokens })
  const structured = byKind.heading + byKind['list-item'] + byKind['table-cell'] + byKind.caption
  const written = byKind.paragraph + structured
  return {
    words: tokens.count,
    wordsByKind: byKind,
    ownWords: written,
    proseShare: written === 0 ? null : prose / written,
    letters: countLetters(text),
    sentences: sentences({ text, language }).length,
    headings: blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 2] : [])),
    embeds: embeds.length,
    images: images.length,
    languages: languagesOf(text),
    placeholders: findPlaceholders({ article, tokens }),
    readingMinutes: readingMinutes(tokens.count),
    sketch: bodySketch(tokens.folded),
  }
}
