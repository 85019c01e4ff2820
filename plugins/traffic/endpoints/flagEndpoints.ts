import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { presentFlags } from '../gather/presentFlags'
import { readJson } from './readJson'
import { readNote } from './readNote'
import { refusal } from './refusal'

const roles = ['admin', 'editor'] as const
const headers = { 'Cache-Control': 'private, no-store' }

/**
 * `GET /api/traffic/flags`: the signals of 28 days with the rows behind each. `POST /api/traffic/flags/review` with
 * `{ flag, legitimate, note? }`: an editor's word on one; answers with that flag.
 */
export const flagEndpoints: Endpoint[] = [
  {
    path: '/traffic/flags',
    method: 'get',
    ...described({ internal: 'serves the screen of readers' }),
    handler: withUser(
      async ({ payload }) =>
        Response.json(await presentFlags({ payload, now: Date.now() }), { headers }),
      roles,
    ),
  },
  {
    path: '/traffic/flags/review',
    method: 'post',
    ...described({ internal: 'serves the screen of readers' }),
    handler: withUser(async (req) => {
      const { payload, user } = req
      const { flag: id, legitimate, note } = await readJson(req)
      if (typeof legitimate !== 'boolean')
        throw refusal({
          req,
          code: 'wrong-legitimate',
          field: 'legitimate',
          en: '“legitimate” is true, or false to open the flag again.',
          bn: '“legitimate” হবে true, আর সংকেতটি আবার খুলতে false।',
        })
      const kept = readNote(req, note)
      const isKnown = async (): Promise<boolean> =>
        (await presentFlags({ payload, now: Date.now() })).flags.some((one) => one.id === id)
      if (typeof id !== 'string' || !(await isKnown()))
        throw refusal({
          req,
          status: 404,
          code: 'not-found',
          field: 'flag',
          en: 'There is no such flag in the last 28 days. Open the page again.',
          bn: 'গত ২৮ দিনে এমন কোনো সংকেত নেই। পাতাটি আবার খুলুন।',
        })
      // Nobody writes the log by hand; this endpoint has checked who reviews.
      await payload.create({
        collection: 'traffic-reviews',
        data: {
          flag: id,
          verdict: legitimate ? 'legitimate' : 'reopened',
          note: kept,
          by: user.id,
          at: new Date().toISOString(),
        },
        depth: 0,
      })
      const { flags } = await presentFlags({ payload, now: Date.now() })
      return Response.json({ flag: flags.find((one) => one.id === id) ?? null }, { headers })
    }, roles),
  },
]
