import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { subjectKey } from '../domain/subjectKey'
import { confirmationsOf } from '../gather/confirmationsOf'
import { readFocus } from '../gather/readFocus'
import type { ResolvedNicheOptions } from '../options'

const mostStrays = 100

/**
 * `GET /api/niche/focus`: the share of published posts on the subject, what the others are about, the hundred furthest away with
 * their deciding terms and what an editor said of them, and the categories that nobody fills. While a large blog is still being read the
 * answer is 202 with `{ reading: { done, total } }` (null where it has only begun): ask again.
 */
export const getFocus = ({ readSnapshot }: ResolvedNicheOptions): Endpoint => ({
  path: '/niche/focus',
  method: 'get',
  ...described({ internal: 'serves the screen of the subject' }),
  handler: withUser(async (req) => {
    const { payload } = req
    const [read, { niche }] = await Promise.all([
      readFocus({ payload, readSnapshot }),
      readBlogSettings({ payload, req }),
    ])
    if ('reading' in read) return Response.json(read, { status: 202 })
    const { focus } = read
    const said = await confirmationsOf({ payload, subject: subjectKey(niche) })
    const counted = [...said.values()]
    return Response.json({
      ...focus,
      strays: focus.strays.slice(0, mostStrays).map(({ categories: _categories, ...post }) => ({
        ...post,
        said: said.get(post.id) ?? null,
      })),
      strayCount: focus.strays.length,
      learnedFrom: {
        confirmed: counted.filter(({ isOnSubject }) => isOnSubject).length,
        rejected: counted.filter(({ isOnSubject }) => !isOnSubject).length,
      },
    })
  }),
})
