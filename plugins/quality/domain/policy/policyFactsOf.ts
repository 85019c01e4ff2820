import type { Article, Span } from '../../../../src/article/article'
import { sentences } from '../../../../src/article/sentences'
import { tokenise } from '../../../../src/article/tokenise'
import type { Tokens } from '../../../../src/article/tokens'
import type { ArticleLanguages } from '../articleLanguages'
import { screenedLanguages } from './compiledTerms'
import { findEvents, type PolicyEvent } from './findEvents'
import { policyBit, type PolicyCategory } from './policyCategory'
import type { PolicyFacts, PolicyHit, ScreenedField } from './policyFacts'
import { spanAround } from './spanAround'
import { weighEvents } from './weighEvents'

const suspectFrom = 2
const mostHits = 20
/** Words from which a text is long: an offer stands near almost any word somewhere in it. */
const longText = 150
/** Words in a language with a list, as a part of all, from which a text counts as screened. */
const screenedShare = 0.5

type Part = { field: ScreenedField; text: string; tokens: Tokens; spans: readonly Span[] }

const partOf = (field: ScreenedField, text: string): Part => ({
  field,
  text,
  tokens: tokenise({ text, spellingFold: true }),
  spans: sentences({ text }),
})

function hitOf(part: Part, event: PolicyEvent, weight: number): PolicyHit {
  const { field, text, tokens, spans } = part
  const offset = tokens.offsets[event.first]!
  const end = tokens.ends[event.last]!
  return {
    field,
    offset,
    length: end - offset,
    found: text.slice(offset, end),
    sentence: spanAround({ spans, offset }) ?? { offset, length: end - offset },
    guarded: weight < 1,
  }
}

function isScreened({ shares, primary }: ArticleLanguages): boolean {
  if (primary !== null) return screenedLanguages.has(primary)
  const known = [...screenedLanguages].reduce((sum, language) => sum + (shares[language] ?? 0), 0)
  // In a few words a language is only a guess; the lists look at every word all the same.
  const unsure = shares['und'] ?? 0
  return known + unsure >= screenedShare
}

/**
 * What of the publisher policies a text may touch: two hits of one category, or one in the title that no warning or report stands by. The
 * lists of all languages look at all of it, since posts mix languages; `screened` says whether they know its main one.
 */
export function policyFactsOf(options: {
  article: Article
  tokens: Tokens
  spans: readonly Span[]
  languages: ArticleLanguages
}): PolicyFacts {
  const { article, tokens, spans, languages } = options
  const title = partOf('title', article.title)
  const parts: Part[] = [
    title,
    partOf('excerpt', article.excerpt),
    { field: 'body', text: article.text, tokens, spans },
  ]
  const suspects = new Map<
    PolicyCategory,
    { score: number; hits: PolicyHit[]; isInTitle: boolean; isPlain: boolean }
  >()
  for (const part of parts)
    for (const [category, { score, hits }] of weighEvents(findEvents(part.tokens))) {
      const suspect = suspects.get(category) ?? {
        score: 0,
        hits: [],
        isInTitle: false,
        isPlain: false,
      }
      suspects.set(category, suspect)
      suspect.score += score
      suspect.isInTitle ||= part === title && hits.some(({ weight }) => weight === 1)
      // In a long text words that need company count only when two different ones meet, offered or not.
      suspect.isPlain ||=
        part.tokens.count < longText ||
        hits.some(({ event }) => (event.meaning.strong & policyBit[category]) !== 0) ||
        new Set(hits.map(({ event }) => event.meaning)).size > 1
      suspect.hits.push(...hits.map(({ event, weight }) => hitOf(part, event, weight)))
    }
  return {
    screened: tokens.count + title.tokens.count === 0 ? null : isScreened(languages),
    suspects: [...suspects]
      .filter(([, { score, isInTitle, isPlain }]) => (score >= suspectFrom && isPlain) || isInTitle)
      .map(([category, { score, hits }]) => ({ category, score, hits: hits.slice(0, mostHits) })),
  }
}
