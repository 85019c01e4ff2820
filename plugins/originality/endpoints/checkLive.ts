import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { checkUnsaved } from '../gather/checkUnsaved'
import type { ResolvedOriginalityOptions } from '../options'
import { problem } from '../../../src/cms/problem'
import { rateLimit } from './rateLimit'
import { readBody } from './readBody'
import { unsavedText } from './unsavedText'

/**
 * `POST /api/originality/check` with `{ text }`, or `{ body, post? }` of the editor: what a check finds, kept nowhere. So many a
 * minute for each user; then 429 with the seconds to wait.
 */
export const checkLive = ({ checksAMinute }: ResolvedOriginalityOptions): Endpoint => {
  const ask = rateLimit({ perMinute: checksAMinute })
  return {
    path: '/originality/check',
    method: 'post',
    ...described({ internal: 'serves the screens of originality' }),
    handler: withUser(async (req) => {
      const answer = ask(String(req.user.id), Date.now())
      if (!answer.allowed) {
        const { retryAfter } = answer
        const { message, data } = problem({
          req,
          status: 429,
          code: 'too-many-checks',
          en: `Too many checks. Ask again in ${retryAfter} seconds.`,
          bn: `অনেকবার যাচাই করা হয়েছে। ${retryAfter.toLocaleString('bn-BD')} সেকেন্ড পর আবার চেষ্টা করুন।`,
        })
        return Response.json(
          { errors: [{ message, data }] },
          { status: 429, headers: { 'Retry-After': String(retryAfter) } },
        )
      }
      return Response.json(
        await checkUnsaved({ req, ...(await unsavedText(req, await readBody(req))) }),
      )
    }),
  }
}
