import type { Snapshot } from '../../../src/check/snapshot'
import { countLetters } from './countLetters'
import { factsOf } from './factsOf'
import { languageCode } from './languageCode'
import { languagesOf } from './languagesOf'
import { publicPosts } from './publicPosts'

export type LanguagePost = {
  id: string
  title: string
  letters: number
  /** Code of the language it is mostly in; null when that is not certain. */
  detected: string | null
  /** Code of the language it is declared to be in; null when nobody said. */
  declared: string | null
}

export type LanguageEvidence = {
  posts: readonly LanguagePost[]
  /** The language with most letters of all posts together, and how many letters that rests on; null when not certain. */
  primary: { language: string; letters: number; share: number } | null
  letters: number
  /** Code of the language in the settings of the blog. */
  declared: string
}

/**
 * The languages of the blog. Posts too short to tell are put together and told as one text, so that a blog of short posts has a primary
 * language as well.
 */
export function gatherLanguages(snapshot: Snapshot): LanguageEvidence {
  const lettersIn = new Map<string, number>()
  const add = (shares: Readonly<Record<string, number>>, letters: number) => {
    for (const [language, share] of Object.entries(shares)) {
      if (language === 'und') continue
      const code = languageCode(language)
      lettersIn.set(code, (lettersIn.get(code) ?? 0) + share * letters)
    }
  }
  const rest: string[] = []
  const posts = publicPosts(snapshot).map((post): LanguagePost => {
    const { letters, languages } = factsOf(post)
    const { certain, primary, shares } = languages
    if (certain) add(shares, letters)
    else rest.push(post.article.text)
    const { language } = post.article
    return {
      id: post.id,
      title: post.title,
      letters,
      detected: certain && primary !== null ? languageCode(primary) : null,
      declared: language === null || language === '' ? null : languageCode(language),
    }
  })
  const together = rest.join('\n\n')
  const pooled = languagesOf(together)
  if (pooled.certain) add(pooled.shares, countLetters(together))
  const told = [...lettersIn.values()].reduce((sum, letters) => sum + letters, 0)
  const [first] = [...lettersIn].sort(([, one], [, other]) => other - one)
  return {
    posts,
    primary: first ? { language: first[0], letters: told, share: first[1] / told } : null,
    letters: posts.reduce((sum, { letters }) => sum + letters, 0),
    declared: languageCode(snapshot.settings.language),
  }
}
