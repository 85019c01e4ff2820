import type { Article, Span } from '../../../../src/article/article'
import { foldTitle } from '../foldTitle'
import { spanAround } from '../policy/spanAround'
import { shortened } from './shortened'
import type { TextNote } from './textNote'

/** Words of a link that say nothing of where it leads, alone. */
const empty = new Set(
  (
    'click here, here, click, this, this link, link, read more, more, see more, learn more, details, see here, go here, this page, this post, this article, visit, website, ' +
    'click on this link, click this link, download here, check here, check this, tap here, continue, continue reading, ' +
    'এখানে ক্লিক করুন, এখানে, ক্লিক করুন, ক্লিক, এই লিংক, এই লিংকে, এই লিঙ্কে, লিংক, লিঙ্ক, বিস্তারিত, আরও পড়ুন, আরো পড়ুন, বিস্তারিত পড়ুন, এখানে দেখুন, এখান থেকে, দেখুন, পড়ুন, এই লেখা, এই লেখাটি, এই পোস্ট, এই পোস্টে, ' +
    'এই লিংকে ক্লিক করুন, লিংকে ক্লিক করুন, ওয়েবসাইট, আরও দেখুন, আরও জানুন, এখানে চাপুন, এখানে চাপ দিন, এটি, এই পাতা'
  )
    .split(',')
    .map(foldTitle),
)

const address = /^(?:https?:\/\/|www\.)\S+$/iu

/** Links whose words do not say where they lead: "click here", "আরও পড়ুন", and bare addresses. Links without words are passed over. */
export function linkNotes(options: {
  article: Pick<Article, 'text' | 'links'>
  spans: readonly Span[]
}): TextNote[] {
  const { text, links } = options.article
  return links.flatMap(({ offset, length }): TextNote[] => {
    const words = text.slice(offset, offset + Math.min(length, 400)).trim()
    if (words === '') return []
    const isAddress = address.test(words)
    if (!isAddress && !empty.has(foldTitle(words))) return []
    return [
      {
        kind: isAddress ? 'link-bare-address' : 'link-says-nothing',
        offset,
        length,
        found: shortened(words),
        sentence: spanAround({ spans: options.spans, offset }) ?? { offset, length },
      },
    ]
  })
}
