import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { foldTitle } from './foldTitle'
import { oldestFirst } from './oldestFirst'
import { publicPosts } from './publicPosts'
import { sketchLikeness } from './sketchLikeness'
import type { TextNote } from './text/textNote'

export type SpamPost = {
  id: string
  title: string
  words: number
  ownWords: number
  topTerm: { term: string; count: number } | null
  affiliateLinks: number
  hidden: TextNote | null
  /** The title of an earlier post that has all but one word of this one's title, and much of its text. */
  swaps: string | null
}

/** Shorter titles are alike by nature. */
const fewestTitleWords = 4
/** This much of the runs of five words in common: a text with a name exchanged in every sentence still has it. */
const alike = 0.35

/** Finds an earlier post whose title differs in one word and whose text is much the same. */
function earlierTwins() {
  const byPattern = new Map<
    string,
    { title: string; folded: string; sketch: readonly number[] }[]
  >()
  return (title: string, sketch: readonly number[]): string | null => {
    const folded = foldTitle(title)
    const words = folded.split(' ')
    if (words.length < fewestTitleWords) return null
    const patterns = words.map((_, place) => words.toSpliced(place, 1, '*').join(' '))
    let twin: string | null = null
    for (const pattern of patterns) {
      const known = byPattern.get(pattern)
      twin ??=
        known?.find((one) => one.folded !== folded && sketchLikeness(one.sketch, sketch) >= alike)
          ?.title ?? null
      if (known === undefined) byPattern.set(pattern, [{ title, folded, sketch }])
      // Ten of one pattern are enough to recognise the next.
      else if (known.length < 10) known.push({ title, folded, sketch })
    }
    return twin
  }
}

/** What of Google's spam policies a text can show, for each post, oldest first. */
export function gatherSearchSpam(snapshot: Snapshot): readonly SpamPost[] {
  const twinOf = earlierTwins()
  return [...publicPosts(snapshot)].sort(oldestFirst).map((post) => {
    const facts = factsOf(post)
    return {
      id: post.id,
      title: post.title,
      words: facts.words,
      ownWords: facts.ownWords,
      topTerm: facts.topTerm,
      affiliateLinks: facts.affiliateLinks,
      hidden: facts.notes.find(({ kind }) => kind === 'hidden-text') ?? null,
      swaps: twinOf(post.title, facts.sketch),
    }
  })
}
