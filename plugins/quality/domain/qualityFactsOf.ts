import type { Article } from '../../../src/article/article'
import { eachWord } from '../../../src/article/eachWord'
import { sentences } from '../../../src/article/sentences'
import { tokenise } from '../../../src/article/tokenise'
import { affiliateLinks } from './affiliateLinks'
import { bodySketch } from './bodySketch'
import { countBlockWords } from './countBlockWords'
import { countLetters } from './countLetters'
import { findPlaceholders } from './findPlaceholders'
import { hashWord } from './hashWord'
import { languagesOf } from './languagesOf'
import { clickHits } from './policy/clickHits'
import { policyFactsOf } from './policy/policyFactsOf'
import type { QualityFacts } from './qualityFacts'
import { readabilityOf } from './readability/readabilityOf'
import { readingMinutes } from './readingMinutes'
import { sentenceWords } from './text/sentenceWords'
import { textNotes } from './text/textNotes'
import { topTerm } from './text/topTerm'

const hashesOf = eachWord(hashWord)

/** The facts of one article. Its words and sentences are cut once and shared by everything that looks at them. */
export function qualityFactsOf(article: Article): QualityFacts {
  const { text, language, blocks, embeds, images, links } = article
  const tokens = tokenise({ text, spellingFold: true })
  const spans = sentences({ text, language })
  const worded = sentenceWords({ spans, tokens })
  const languages = languagesOf(text)
  const { byKind, prose } = countBlockWords({ article, tokens })
  const structured = byKind.heading + byKind['list-item'] + byKind['table-cell'] + byKind.caption
  const written = byKind.paragraph + structured
  return {
    words: tokens.count,
    wordsByKind: byKind,
    ownWords: written,
    proseShare: written === 0 ? null : prose / written,
    letters: countLetters(text),
    sentences: spans.length,
    headings: blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level ?? 2] : [])),
    embeds: embeds.length,
    images: images.length,
    languages,
    placeholders: findPlaceholders({ article, tokens, spans }),
    policy: policyFactsOf({ article, tokens, spans, languages }),
    clicks: clickHits({ article, tokens, spans }),
    notes: textNotes({ article, tokens, spans, sentences: worded }),
    readability: readabilityOf({ article, tokens, sentences: worded, languages }),
    topTerm: topTerm(tokens.folded),
    affiliateLinks: affiliateLinks(links),
    readingMinutes: readingMinutes(tokens.count),
    sketch: bodySketch(tokens.folded, hashesOf(tokens)),
  }
}
