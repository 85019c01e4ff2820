import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { newPage } from '../../../src/check/newPage'
import { ruleOf } from '../../../src/check/ruleOf'
import { mentions } from '../domain/mentions'
import { pageWords } from '../domain/pageWords'

type Evidence = {
  about: { id: string; title: string; words: number; names: string | null } | null
  /** Authors of published posts who have no biography. */
  withoutBio: readonly { id: string; name: string }[]
  /** Published posts that name no author. */
  withoutAuthor: readonly { id: string; title: string }[]
  posts: number
}

const rule = ruleOf('page-about-identity')

/**
 * Rule 34: an about page that is long enough to say something, and somebody who answers for the blog: an author named on it,
 * or an author with a biography on every post.
 */
export const aboutIdentityCheck: Check<Evidence> = {
  rule,
  gather: async ({ snapshot }) => {
    const pages = snapshot.pages
      .filter(({ kind }) => kind === 'about')
      .map((page) => ({
        id: page.id,
        title: page.title,
        words: pageWords(page),
        names:
          snapshot.authors.find(({ name }) => mentions({ text: page.article.text, name }))?.name ??
          null,
      }))
    const writing = new Set(snapshot.posts.flatMap(({ authors }) => authors))
    return {
      about: pages.toSorted((one, other) => other.words - one.words)[0] ?? null,
      withoutBio: snapshot.authors
        .filter(({ id, bio }) => writing.has(id) && bio.trim() === '')
        .map(({ id, name }) => ({ id, name })),
      withoutAuthor: snapshot.posts
        .filter(({ authors }) => authors.length === 0)
        .map(({ id, title }) => ({ id, title })),
      posts: snapshot.posts.length,
    }
  },
  judge: ({ about, withoutBio, withoutAuthor, posts }, { aboutWordsFrom = 100 }) => {
    if (!about)
      return makeFinding({ rule, status: 'fail', items: [newPage], figures: { words: null } })
    const bylines = posts > 0 && withoutBio.length === 0 && withoutAuthor.length === 0
    const long = about.words >= aboutWordsFrom
    const named = about.names !== null || bylines
    const values = {
      title: about.title,
      words: about.words,
      wanted: aboutWordsFrom,
      authors: withoutBio.length,
      posts: withoutAuthor.length,
    }
    const figures = {
      words: about.words,
      names: about.names,
      authorsWithoutBio: withoutBio.length,
      postsWithoutAuthor: withoutAuthor.length,
    }
    const page: EvidenceItem = { kind: 'pages', id: about.id, title: about.title, field: 'body' }
    if (long && named) return makeFinding({ rule, status: 'pass', values, items: [page], figures })
    const people: EvidenceItem[] = named
      ? []
      : [
          ...withoutBio.map(({ id, name }) => ({
            kind: 'authors' as const,
            id,
            title: name,
            field: 'bio',
          })),
          ...withoutAuthor.map(({ id, title }) => ({
            kind: 'posts' as const,
            id,
            title,
            field: 'authors',
          })),
        ]
    return makeFinding({
      rule,
      status: 'warn',
      variant: named ? 'warn-short' : long ? 'warn-nobody' : 'warn-both',
      values,
      items: [page, ...people],
      figures,
    })
  },
}
