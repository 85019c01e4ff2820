import type { Article, Span } from '../../../src/article/article'
import { tokenise } from '../../../src/article/tokenise'
import type { Tokens } from '../../../src/article/tokens'
import type { PlaceholderHit } from './placeholderHit'
import { placeholderHits } from './placeholderHits'
import { placeholderMatchers } from './placeholderMatchers'
import { titlePlaceholders } from './titlePlaceholders'

const mostHits = 20

/**
 * Phrases that stand for text still to be written, in the title, the excerpt and the body, at most 20 of the body.
 * @param options.tokens the words of the body, made with `spellingFold`
 */
export function findPlaceholders(options: {
  article: Article
  tokens: Tokens
  spans: readonly Span[]
}): PlaceholderHit[] {
  const { article, tokens, spans } = options
  const { text, title, excerpt, blocks } = article
  const ofExcerpt = tokenise({ text: excerpt, spellingFold: true })
  return [
    ...titlePlaceholders(title),
    ...placeholderHits({
      text: excerpt,
      tokens: ofExcerpt,
      matches: placeholderMatchers.text(ofExcerpt),
      field: 'excerpt',
      blocks: [],
    }),
    ...placeholderHits({
      text,
      tokens,
      matches: placeholderMatchers.text(tokens).slice(0, mostHits),
      field: 'body',
      blocks,
      spans,
    }),
  ]
}
