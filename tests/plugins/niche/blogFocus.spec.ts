import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blogFocus } from '../../../plugins/niche/domain/blogFocus'
import type { NichePost } from '../../../plugins/niche/domain/gatherNiche'

const limits = { onSubjectFrom: 0.5, minimumPosts: 3 }

const postOf = (post: Partial<NichePost> & { id: string }): NichePost => ({
  title: post.id,
  score: 0.9,
  nearest: null,
  terms: [],
  categories: [],
  ...post,
})

const anyPost = fc
  .record({
    id: fc.uuid(),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    nearest: fc.constantFrom(null, 'politics' as const, 'sports' as const),
  })
  .map(postOf)
const anyPosts = (minLength: number) =>
  fc.uniqueArray(anyPost, { minLength, maxLength: 30, selector: ({ id }) => id })

describe('blogFocus', () => {
  it('cannot tell before three posts can be told', () => {
    const posts = [postOf({ id: 'a' }), postOf({ id: 'b' }), postOf({ id: 'c', score: null })]
    expect(blogFocus({ posts, ...limits })).toMatchObject({ posts: 3, told: 2, share: null })
    expect(blogFocus({ posts: [...posts, postOf({ id: 'd' })], ...limits }).share).toBe(1)
  })

  it('names what the blog drifts to and the posts that pull it away', () => {
    const posts = [
      postOf({ id: 'on' }),
      postOf({ id: 'a', score: 0.4, nearest: 'politics' }),
      postOf({ id: 'b', score: 0.1, nearest: 'politics' }),
      postOf({ id: 'c', score: 0.2, nearest: 'business' }),
      postOf({ id: 'd', score: 0.3 }),
    ]
    const focus = blogFocus({ posts, ...limits })
    expect(focus.share).toBeCloseTo(0.2)
    expect(focus.drift).toEqual([
      { subject: 'politics', posts: 2 },
      { subject: 'business', posts: 1 },
      { subject: null, posts: 1 },
    ])
    expect(focus.strays.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a'])
  })

  it('names the categories that nobody fills', () => {
    const posts = [postOf({ id: 'a', categories: ['one'] })]
    const categories = [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ]
    expect(blogFocus({ posts, categories, ...limits }).emptyCategories).toEqual([categories[1]])
  })

  it('is the same for any order of the posts', () => {
    const shuffled = anyPosts(0).chain((posts) =>
      fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
    )
    fc.assert(
      fc.property(shuffled, ([posts, other]) => {
        expect(blogFocus({ posts: other, ...limits })).toEqual(blogFocus({ posts, ...limits }))
      }),
    )
  })

  it('is never lowered by one more post on the subject, with a frozen model', () => {
    const onSubject = fc.double({ min: 0.5, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyPosts(3), onSubject, (posts, score) => {
        const before = blogFocus({ posts, ...limits })
        const after = blogFocus({ posts: [...posts, postOf({ id: 'new', score })], ...limits })
        expect(after.share ?? 0).toBeGreaterThanOrEqual(before.share ?? 0)
      }),
    )
  })
})
