import type { Article, Span } from '../../../../src/article/article'
import { tokenise } from '../../../../src/article/tokenise'
import type { Tokens } from '../../../../src/article/tokens'
import { isQuoted } from '../isQuoted'
import { phraseMatcher } from '../phraseMatcher'
import { expandPhrases } from './expandPhrases'
import type { ScreenedField } from './policyFacts'
import { spanAround } from './spanAround'

/** Words that ask for clicks on advertising. */
export type ClickHit = Span & {
  field: ScreenedField
  found: string
  sentence: Span
  /** It asks the reader; else it may only tell of such clicks. */
  asks: boolean
}

const groups = {
  click: 'click/clicking/tap',
  on: 'on the/on our/on an/on any/on my/on these/on one of our/on/the/our/an/any/my/these/some',
  ad: 'ad/ads/advert/adverts/advertisement/advertisements/banner/banners/sponsored links/google ads/adsense ads',
  adBn: 'বিজ্ঞাপনে/বিজ্ঞাপনগুলোতে/বিজ্ঞাপনগুলিতে/বিজ্ঞাপনগুলোয়/বিজ্ঞাপনটিতে/বিজ্ঞাপনের ওপর/বিজ্ঞাপনের উপর/অ্যাডে/এডে/অ্যাডগুলোতে/এডগুলোতে/গুগল অ্যাডে/বিজ্ঞাপনে একবার/বিজ্ঞাপনে একটি/বিজ্ঞাপনে একটা',
}
const find = phraseMatcher<true>(
  expandPhrases(
    '{click} {on} {ad}, {click} {ad}, support us by clicking, help us by clicking, {adBn} ক্লিক, {adBn} চাপ, {adBn} চাপুন',
    groups,
  ).map((phrase) => [phrase, true] as const),
)

const setOf = (list: string) => new Set(tokenise({ text: list, spellingFold: true }).folded)
/** Rules and warnings name such clicks to forbid them. */
const denying = setOf(
  "not never don't dont without avoid forbidden prohibited ban banned illegal invalid against fraud accidental না নয় নিষেধ নিষিদ্ধ অপরাধ মানা বারণ ভুল প্রতারণা অবৈধ",
)
const asking = setOf(
  'please support help kindly just reward earn daily friends ask visit every thank keep দয়া অনুগ্রহ করুন করবেন করো দিন দেবেন করেন পাশে সাহায্য সহযোগিতা প্লিজ চাপুন',
)
const deniedWithin = 6
const askedWithin = 8
const mostHits = 10

const hasWord = (tokens: Tokens, from: number, to: number, words: ReadonlySet<string>) => {
  for (let place = Math.max(0, from); place <= Math.min(tokens.count - 1, to); place += 1)
    if (words.has(tokens.folded[place]!)) return true
  return false
}

function hitsIn(part: {
  field: ScreenedField
  text: string
  tokens: Tokens
  spans: readonly Span[]
}): ClickHit[] {
  const { field, text, tokens, spans } = part
  return find(tokens).flatMap(({ first, last }): ClickHit[] => {
    if (hasWord(tokens, first - deniedWithin, last + deniedWithin, denying)) return []
    const offset = tokens.offsets[first]!
    const length = tokens.ends[last]! - offset
    const sentence = spanAround({ spans, offset }) ?? { offset, length }
    const block = text.slice(sentence.offset, sentence.offset + Math.min(sentence.length, 2000))
    const start = offset - sentence.offset
    const quoted = isQuoted({ block, start, end: start + length })
    const isImperative = first === 0 || tokens.offsets[first - 1]! < sentence.offset
    const asks =
      !quoted && (isImperative || hasWord(tokens, first - askedWithin, last + askedWithin, asking))
    return [{ field, offset, length, found: text.slice(offset, offset + length), sentence, asks }]
  })
}

/** Where a text asks its readers to click on advertising, or speaks of it; places that warn against it are passed over. At most ten. */
export function clickHits(options: {
  article: Article
  tokens: Tokens
  spans: readonly Span[]
}): ClickHit[] {
  const { article, tokens, spans } = options
  const short = (field: 'title' | 'excerpt') => {
    const text = article[field]
    const words = tokenise({ text, spellingFold: true })
    return hitsIn({ field, text, tokens: words, spans: [{ offset: 0, length: text.length }] })
  }
  return [
    ...short('title'),
    ...short('excerpt'),
    ...hitsIn({ field: 'body', text: article.text, tokens, spans }),
  ].slice(0, mostHits)
}
