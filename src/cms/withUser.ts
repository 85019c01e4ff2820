import { APIError, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'

import type { User } from '../payload-types'

export type SignedInRequest = PayloadRequest & { user: User }

/** Wraps an endpoint of ours so that it checks the user before anything else. `roles` narrows who may come in. */
export const withUser =
  (
    handler: (req: SignedInRequest) => Promise<Response> | Response,
    roles?: readonly User['role'][],
  ): PayloadHandler =>
  (req) => {
    if (!req.user)
      throw new APIError('Sign in first. / আগে প্রবেশ করুন।', 401, { code: 'sign-in' }, true)
    if (roles && !roles.includes(req.user.role)) {
      throw new APIError(
        'Your role does not allow this. / আপনার ভূমিকায় এর অনুমতি নেই।',
        403,
        { code: 'role' },
        true,
      )
    }
    return handler(req as SignedInRequest)
  }

/** The handler of an endpoint that already has one. */
export const guardEndpoint = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: withUser(endpoint.handler),
})
