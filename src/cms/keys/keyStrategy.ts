import type { AuthStrategy, TypedUser } from 'payload'

import { mayUse } from './mayUse'
import { readKey } from './readKey'

type Asked = { method?: string; pathname?: string; url?: string }

/**
 * Signs a request in as the user of its key, if the scopes of the key allow this very request. The one place where scopes are enforced: a key
 * that may not is nobody, and nobody is what every access rule knows. Without a request (`payload.auth` by headers alone) a key is nobody too.
 */
export const keyStrategy: AuthStrategy = {
  name: 'scoped-key',
  authenticate: async (args) => {
    const { headers, payload } = args
    const { req } = args as { req?: Asked }
    const nobody = { user: null }
    const key = await readKey({ payload, authorization: headers.get('authorization') })
    if (!key || !req?.method) return nobody
    const path = req.pathname ?? new URL(req.url ?? '', 'http://localhost').pathname
    if (!mayUse({ scopes: key.scopes, method: req.method.toUpperCase(), path })) return nobody
    const user = await payload.findByID({
      collection: 'users',
      id: key.userId,
      depth: 0,
      disableErrors: true,
    })
    if (!user) return nobody
    return {
      user: { ...user, collection: 'users', _strategy: 'scoped-key' } as unknown as TypedUser,
    }
  },
}
