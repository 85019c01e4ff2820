import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { factsOfPost } from '../domain/facts/factsOfPost'
import type { PostName } from './postName'

export type FirstHandSign = 'photo' | 'data' | 'experience' | 'prompt'

export type FirstHand = { posts: readonly (PostName & { signs: readonly FirstHandSign[] })[] }

const rule = ruleOf('originality-first-hand')

/** Check 17: posts with an own photo, own figures, dated experience, or the author's word on what they know at first hand. */
export const firstHand: Check<FirstHand> = {
  rule,

  gather({ snapshot }) {
    const own = new Set(
      snapshot.media
        .filter(({ origin, ownWork }) => origin === 'own' || ownWork)
        .map(({ id }) => id),
    )
    const posts = snapshot.posts.map((post) => {
      const shown = [post.coverImage, ...post.article.images.map(({ mediaId }) => mediaId)]
      const { firstHand: told } = factsOfPost(post)
      const signs: Record<FirstHandSign, boolean> = {
        photo: shown.some((id) => id !== null && own.has(id)),
        data: told.data,
        experience: told.experience,
        prompt: post.toldFirstHand === true,
      }
      const found = (Object.keys(signs) as FirstHandSign[]).filter((sign) => signs[sign])
      return { id: post.id, title: post.title, signs: found }
    })
    return Promise.resolve({ posts })
  },

  judge({ posts }, thresholds) {
    const { passFrom, warnFrom } = thresholds
    if (posts.length === 0) return makeFinding({ rule, status: 'n/a' })
    const without = posts.filter(({ signs }) => signs.length === 0)
    const withSigns = posts.length - without.length
    const share = withSigns / posts.length
    const count = (sign: FirstHandSign) => posts.filter(({ signs }) => signs.includes(sign)).length
    return makeFinding({
      rule,
      status: share >= passFrom! ? 'pass' : share >= warnFrom! ? 'warn' : 'fail',
      values: { posts: posts.length, withSigns, without: without.length, share },
      items: without.map(({ id, title }) => ({
        kind: 'posts' as const,
        id,
        title,
        field: 'firstHand',
      })),
      figures: {
        posts: posts.length,
        withSigns,
        photos: count('photo'),
        data: count('data'),
        experience: count('experience'),
        prompts: count('prompt'),
      },
    })
  },
}
