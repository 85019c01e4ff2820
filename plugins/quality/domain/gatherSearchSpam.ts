import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { publicPostsOldestFirst } from './publicPostsOldestFirst'
import { sketchLikeness } from './sketchLikeness'
import type { TextNote } from './text/textNote'
import { titlePatterns } from './titlePatterns'

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

type Known = { title: string; words: readonly string[]; sketch: readonly number[] }

/** True for titles that differ in the word at this place and nowhere else. */
function differAt(place: number, one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length && one.every((word, at) => (word === other[at]) === (at !== place))
  )
}

/** Finds an earlier post whose title differs in one word and whose text is much the same. */
function earlierTwins() {
  const byPattern = new Map<number, Known[]>()
  return (title: string, sketch: readonly number[]): string | null => {
    const { words, patterns } = titlePatterns(title)
    if (words.length < fewestTitleWords) return null
    const own: Known = { title, words, sketch }
    let twin: string | null = null
    for (const [place, pattern] of patterns.entries()) {
      const known = byPattern.get(pattern)
      if (known === undefined) {
        byPattern.set(pattern, [own])
        continue
      }
      twin ??=
        known.find(
          (one) => differAt(place, one.words, words) && sketchLikeness(one.sketch, sketch) >= alike,
        )?.title ?? null
      // Ten of one pattern are enough to recognise the next.
      if (known.length < 10) known.push(own)
    }
    return twin
  }
}

/** What of Google's spam policies a text can show, for each post, oldest first. */
export function gatherSearchSpam(snapshot: Snapshot): readonly SpamPost[] {
  const twinOf = earlierTwins()
  return publicPostsOldestFirst(snapshot).map((post) => {
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
