import type { Endpoint } from 'payload'

import { maximumUploadSize } from '../../../collections/Media'
import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { trustOf } from '../domain/imports/trustOf'
import { dayInZone } from '../domain/stats/dayInZone'
import { keepImport } from '../gather/keepImport'
import { planImport } from '../gather/planImport'
import { readImported } from '../gather/readImported'
import { receiveUpload } from '../gather/receiveUpload'
import { openImportedStore } from '../store/openImportedStore'
import { askedLimit } from './askedLimit'
import { askedRange } from './askedRange'
import { refusal } from './refusal'
import { refuseImport } from './refuseImport'

const roles = ['admin', 'editor'] as const
const headers = { 'Cache-Control': 'private, no-store' }
const path = '/traffic/imports'
const rows = { usual: 10, most: 100 }

const list = async ({ payload }: SignedInRequest, status = 200): Promise<Response> => {
  const store = await openImportedStore(payload)
  const imports = await store.imports()
  return Response.json(
    {
      imports: imports.map((one) => ({ ...one, trust: trustOf(one.source) })),
      mostBytes: maximumUploadSize,
    },
    { status, headers },
  )
}

const internal = described({ internal: 'serves the screen of the readers' })

/**
 * What was brought in from other counters, for editors and administrators. `POST /api/traffic/imports` takes a file (part `file` of
 * multipart/form-data) and answers what it is and what would be kept; with `?keep=<hash>` the same file is kept and the list answered. `GET` lists the imports,
 * `GET …/figures?from=&to=&limit=` has their figures, `DELETE …/:file` takes one back.
 */
export const importEndpoints: Endpoint[] = [
  { path, method: 'get', ...internal, handler: withUser((req) => list(req), roles) },
  {
    path,
    method: 'post',
    ...internal,
    handler: withUser(
      (req) =>
        refuseImport(req, async () => {
          const { payload } = req
          const hash = req.searchParams.get('keep')
          if (hash === null) {
            const plan = await receiveUpload(req, (upload) => planImport({ payload, upload }))
            return Response.json({ plan }, { headers })
          }
          await receiveUpload(req, (upload) =>
            keepImport({ payload, upload, hash, now: Date.now() }),
          )
          return list(req, 201)
        }),
      roles,
    ),
  },
  {
    path: `${path}/figures`,
    method: 'get',
    ...internal,
    handler: withUser(async (req) => {
      const { payload } = req
      const { timeZone } = await readBlogSettings({ payload, req })
      const range = askedRange(req, dayInZone({ at: Date.now(), timeZone }))
      return Response.json(await readImported({ payload, range, limit: askedLimit(req, rows) }), {
        headers,
      })
    }, roles),
  },
  {
    path: `${path}/:file`,
    method: 'delete',
    ...internal,
    handler: withUser(async (req) => {
      const store = await openImportedStore(req.payload)
      if ((await store.remove(String(req.routeParams?.file))) > 0) return list(req)
      throw refusal({
        req,
        status: 404,
        code: 'not-found',
        field: 'file',
        en: 'There is no such import. Open the page again.',
        bn: 'এমন কোনো আনা ফাইল নেই। পাতাটি আবার খুলুন।',
      })
    }, roles),
  },
]
