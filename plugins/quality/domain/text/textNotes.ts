import type { Article, Span } from '../../../../src/article/article'
import type { Tokens } from '../../../../src/article/tokens'
import { blockNotes } from './blockNotes'
import { headingNotes } from './headingNotes'
import { linkNotes } from './linkNotes'
import { sentenceNotes } from './sentenceNotes'
import type { WordedSentence } from './sentenceWords'
import { noteKinds, type TextNote } from './textNote'

const mostOfAKind = 10

/** What a good editor would mend in a text, at most ten of each kind, in reading order. */
export function textNotes(options: {
  article: Article
  tokens: Tokens
  spans: readonly Span[]
  sentences: readonly WordedSentence[]
}): TextNote[] {
  const { article, tokens, spans, sentences } = options
  const all = [
    ...headingNotes(article),
    ...linkNotes({ article, spans }),
    ...blockNotes(article),
    ...sentenceNotes({ text: article.text, tokens, sentences }),
  ]
  return noteKinds
    .flatMap((kind) => all.filter((note) => note.kind === kind).slice(0, mostOfAKind))
    .toSorted((one, other) => one.offset - other.offset)
}
