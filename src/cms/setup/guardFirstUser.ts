import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { hasSetupToken } from './hasSetupToken'

/**
 * Whoever registers the first user over HTTP must have come by the one-time setup link, which only the person
 * who started the server has seen. The command line needs no link: who runs it has the database anyway.
 */
export const guardFirstUser: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || req.payloadAPI === 'local') return args
  const users = await req.payload.count({ collection: 'users', req })
  if (users.totalDocs > 0 || hasSetupToken(req.headers)) return args
  throw new APIError(
    'The first administrator is made through the setup link that the server printed when it started. / প্রথম প্রশাসক তৈরি করতে সার্ভার চালুর সময় দেখানো সেটআপ লিংকটি খুলুন।',
    403,
    { code: 'setup-link-needed' },
    true,
  )
}
