import { createServer } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'

import { createApi } from '../../../src/server/createApi'
import { toRequest } from '../../../src/server/toRequest'

/** What hits would be as documents of a plain collection: the same fields, no hooks, no versions, on the same kind of server. */
const config = await buildConfig({
  secret: 'only-for-this-bench',
  db: sqliteAdapter({
    client: { url: process.env.DATABASE_URL ?? '' },
    idType: 'uuidv7',
    wal: true,
    busyTimeout: 5000,
  }),
  collections: [
    {
      slug: 'hits',
      access: { create: () => true, read: () => true },
      fields: [
        { name: 'at', type: 'number', required: true },
        { name: 'day', type: 'text', required: true, index: true },
        { name: 'path', type: 'text', required: true, index: true },
        { name: 'visitor', type: 'number', required: true },
        { name: 'isEntry', type: 'checkbox' },
        { name: 'source', type: 'text' },
        { name: 'channel', type: 'text' },
        { name: 'country', type: 'text' },
        { name: 'device', type: 'text' },
        { name: 'browser', type: 'text' },
      ],
    },
  ],
})
await getPayload({ config })
// Tables are made in development only: a first run makes them.
if (process.argv[2] === 'tables') process.exit(0)
const api = createApi({ config })
const listener = getRequestListener((light) => api.fetch(toRequest(light)), {
  overrideGlobalObjects: false,
})
createServer((incoming, outgoing) => void listener(incoming, outgoing)).listen(
  Number(process.env.PORT),
  '127.0.0.1',
)
