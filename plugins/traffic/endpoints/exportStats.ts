import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { hostOf } from '../domain/hostOf'
import { csvOf } from '../../../src/cms/csvOf'
import { dayInZone } from '../domain/stats/dayInZone'
import { tables } from '../domain/stats/statsTables'
import { readTable } from '../gather/readTable'
import { askedLimit } from './askedLimit'
import { askedRange } from './askedRange'
import { refusal } from './refusal'

const rows = { usual: 1000, most: 10_000 }

/** `GET /api/traffic/stats.csv?table=days|pages|…&from=&to=&limit=`: one table as a file, for whoever is signed in. */
export const exportStats: Endpoint = {
  path: '/traffic/stats.csv',
  method: 'get',
  ...described({
    id: 'exportTraffic',
    tag: 'Readers',
    summary: 'One table of the figures as a CSV file',
    callers: 'people',
    parameters: [
      {
        name: 'table',
        in: 'query',
        description: 'Which table.',
        schema: { enum: [...tables], default: 'days' },
      },
      {
        name: 'from',
        in: 'query',
        description: 'The first day, such as 2026-11-28, in the time zone of the blog.',
        schema: { type: 'string', format: 'date' },
      },
      {
        name: 'to',
        in: 'query',
        description: 'The last day, such as 2026-11-28, in the time zone of the blog.',
        schema: { type: 'string', format: 'date' },
      },
      {
        name: 'limit',
        in: 'query',
        description: 'Rows.',
        schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 1_000 },
      },
    ],
    answers: { 200: { description: 'The file', schema: { type: 'string' }, type: 'text/csv' } },
  }),
  handler: withUser(async (req) => {
    const asked = req.searchParams.get('table') || 'days'
    const table = tables.find((one) => one === asked)
    if (!table)
      throw refusal({
        req,
        code: 'wrong-choice',
        field: 'table',
        en: `“table” is one of ${tables.join(', ')}.`,
        bn: `“table” হবে এগুলোর একটি: ${tables.join(', ')}।`,
      })
    const { timeZone, address } = await readBlogSettings({ payload: req.payload, req })
    const range = askedRange(req, dayInZone({ at: Date.now(), timeZone }))
    const cells = await readTable({
      req,
      range,
      table,
      limit: askedLimit(req, rows),
      ownHost: hostOf(address),
    })
    return new Response(csvOf(cells), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="traffic-${table}-${range.from}-${range.to}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  }),
}
