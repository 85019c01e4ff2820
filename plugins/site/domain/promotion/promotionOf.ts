import type { Article, Block, Link } from '../../../../src/article/article'
import { isPayingAddress } from '../../../../src/article/isPayingAddress'
import { tokenise } from '../../../../src/article/tokenise'
import type { Tokens } from '../../../../src/article/tokens'
import { isDisclosing, isSponsoredLabel } from './disclosures'
import type { PromotionFacts } from './promotionFacts'

/** A block with a link that pays and no more words than this is an offer as a whole: a product, a price, a button. Ours. */
const offerUpTo = 40
/** So is a longer one of which so much is linked. Ours. */
const linkedFrom = 0.5

/** How much of an article sells something: linear in its words, and next to nothing where no link pays. */
export function promotionOf(article: Article): PromotionFacts {
  const { title, text, blocks, links } = article
  const tokens = tokenise({ text })
  const first = blocks[0]
  const isSponsored =
    isSponsoredLabel(title) ||
    (first !== undefined && isSponsoredLabel(text.slice(first.offset, first.offset + first.length)))
  const paying = links.filter(
    ({ href, sponsored }) => sponsored === true || (href !== null && isPayingAddress(href)),
  )
  const worded = paying.filter(({ length }) => length > 0)
  const none = paying.length === 0
  return {
    words: tokens.count,
    promoted: none ? 0 : promotedWords({ tokens, blocks, links: worded }),
    pictures: paying.length - worded.length,
    links: paying.length,
    marked: paying.filter(({ sponsored }) => sponsored === true).length,
    isDisclosed: isSponsored || (!none && isDisclosing(`${title}\n${text}`)),
    isSponsored,
  }
}

/** Words of whole offers, and the linked words of longer blocks. */
const promotedWords = ({
  tokens,
  blocks,
  links,
}: {
  tokens: Tokens
  blocks: readonly Block[]
  links: readonly Link[]
}): number => {
  const linked = new Uint8Array(tokens.count)
  for (const { offset, length } of links) {
    for (let at = firstFrom(tokens, offset); at < tokens.count; at += 1) {
      if (tokens.offsets[at]! >= offset + length) break
      linked[at] = 1
    }
  }
  let promoted = 0
  let next = 0
  for (const { offset, length } of blocks) {
    let words = 0
    let sold = 0
    while (next < tokens.count && tokens.offsets[next]! < offset) next += 1
    while (next < tokens.count && tokens.offsets[next]! < offset + length) {
      words += 1
      sold += linked[next]!
      next += 1
    }
    if (sold === 0) continue
    promoted += words <= offerUpTo || sold >= words * linkedFrom ? words : sold
  }
  return promoted
}

/** The first word that begins at an offset or behind it. */
const firstFrom = ({ offsets, count }: Tokens, offset: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
