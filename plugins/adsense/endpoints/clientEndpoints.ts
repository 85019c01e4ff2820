import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { disconnect } from '../gather/disconnect'
import { readAdsenseState } from '../gather/readAdsenseState'
import { secrets } from '../gather/secrets'
import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'

const internal = described({ internal: 'serves the screen of the application' })
const idForm = /^[\w.-]{1,200}\.apps\.googleusercontent\.com$/u
const secretForm = /^[\x21-\x7E]{8,200}$/u

/**
 * `POST /api/adsense/client` with `{ id, secret }` keeps the OAuth client of the blog, its secret sealed; it is shown to nobody again.
 * `POST /api/adsense/client/remove` forgets it. Both end a connection that another client made: its permission belongs to that client.
 */
export const clientEndpoints = (options: ResolvedAdsenseOptions): Endpoint[] => {
  const operatorClient = options.client?.id ?? null
  const present = async (req: SignedInRequest): Promise<Response> =>
    Response.json(await readAdsenseState({ req, operatorClient, user: req.user }), {
      headers: { 'Cache-Control': 'private, no-store' },
    })
  const refuseOperators = (req: SignedInRequest): void => {
    if (!options.client) return
    throw problem({
      req,
      status: 409,
      code: 'client-of-operator',
      en: 'The OAuth client comes from the environment of the server (EKAGRO_ADSENSE_CLIENT_ID). Change it there.',
      bn: 'ওঅথ ক্লায়েন্টটি সার্ভারের সেটিংস (EKAGRO_ADSENSE_CLIENT_ID) থেকে আসে। বদলাতে হলে সেখানে বদলান।',
    })
  }
  return [
    {
      path: '/adsense/client',
      method: 'post',
      ...internal,
      handler: withUser(
        async (req) => {
          refuseOperators(req)
          const asked = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
          const id = typeof asked.id === 'string' ? asked.id.trim() : ''
          const secret = typeof asked.secret === 'string' ? asked.secret.trim() : ''
          if (!idForm.test(id)) {
            throw problem({
              req,
              status: 400,
              code: 'client-id',
              field: 'id',
              en: 'The client id ends in .apps.googleusercontent.com. Copy it whole from the Google Cloud console.',
              bn: 'ক্লায়েন্ট আইডির শেষে .apps.googleusercontent.com থাকে। গুগল ক্লাউড কনসোল থেকে পুরোটা কপি করুন।',
            })
          }
          if (!secretForm.test(secret)) {
            throw problem({
              req,
              status: 400,
              code: 'client-secret',
              field: 'secret',
              en: 'The client secret has 8 to 200 characters and no spaces. Copy it whole from the Google Cloud console.',
              bn: 'ক্লায়েন্ট সিক্রেটে ৮ থেকে ২০০টি অক্ষর থাকে, ফাঁকা জায়গা থাকে না। গুগল ক্লাউড কনসোল থেকে পুরোটা কপি করুন।',
            })
          }
          const { payload } = req
          const store = googleStore(payload)
          const connection = await store.connection()
          if (connection && connection.clientId !== id) await disconnect({ payload, options })
          await store.keepClient({ id, sealedSecret: secrets(payload).seal('client', secret) })
          return present(req)
        },
        ['admin'],
      ),
    },
    {
      path: '/adsense/client/remove',
      method: 'post',
      ...internal,
      handler: withUser(
        async (req) => {
          refuseOperators(req)
          const { payload } = req
          const store = googleStore(payload)
          if (await store.connection()) await disconnect({ payload, options })
          await store.dropClient()
          return present(req)
        },
        ['admin'],
      ),
    },
  ]
}
