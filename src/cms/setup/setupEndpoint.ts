import type { Endpoint } from 'payload'

import { described } from '../endpointDescription'
import { isSetupToken, setupCookie } from './hasSetupToken'

/** `GET /api/setup?token=…`: trades the one-time link for a cookie and leads to the form of the first administrator. */
export const setupEndpoint: Endpoint = {
  path: '/setup',
  method: 'get',
  ...described({ internal: 'opens the link that the server prints when there is no user yet' }),
  handler: async (req) => {
    const users = await req.payload.count({ collection: 'users', req })
    const admin = req.payload.config.routes.admin
    if (users.totalDocs > 0) return redirect(`${admin}/login`)
    const token = req.searchParams.get('token')
    if (!isSetupToken(token)) {
      return Response.json(
        {
          errors: [
            {
              message:
                'This setup link is not valid. Use the one the server printed when it last started. / এই সেটআপ লিংক ঠিক নয়। সার্ভার সবশেষ চালুর সময় যেটি দেখিয়েছে সেটি খুলুন।',
            },
          ],
        },
        { status: 403 },
      )
    }
    return redirect(`${admin}/create-first-user`, {
      'Set-Cookie': `${setupCookie}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=3600`,
    })
  },
}

const redirect = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'no-store', ...headers },
  })
