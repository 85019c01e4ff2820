import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { dayInZone } from '../domain/stats/dayInZone'
import { readShowSettings } from '../gather/readShowSettings'
import { readPublicStats, readStats } from '../gather/readStats'
import { askedLimit } from './askedLimit'
import { askedRange } from './askedRange'

const rows = { usual: 10, most: 100 }

/**
 * `GET /api/traffic/stats?from=&to=&limit=`: the figures of the screen, for whoever is signed in. Where the settings make them
 * public, anybody else gets totals and pages. Days are those of the blog's time zone.
 */
export const getStats: Endpoint = {
  path: '/traffic/stats',
  method: 'get',
  ...described({
    id: 'getTraffic',
    tag: 'Readers',
    summary: 'Views, visitor-days and where they come from',
    description:
      'Where the settings make the figures public, anybody gets totals and pages; else it is 401 for the public.',
    callers: 'people',
    parameters: [
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
        description: 'Rows of each table.',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 10 },
      },
    ],
    answers: { 200: { description: 'The figures', schema: { type: 'object' } } },
  }),
  handler: async (req) => {
    const { payload } = req
    const isPublic = !req.user && (await readShowSettings(payload)).isPublic
    const answer = async (): Promise<Response> => {
      const settings = await readBlogSettings({ payload, req })
      const now = Date.now()
      const asked = {
        req,
        range: askedRange(req, dayInZone({ at: now, timeZone: settings.timeZone })),
        limit: askedLimit(req, rows),
        settings,
      }
      if (!isPublic)
        return Response.json(await readStats({ ...asked, now }), {
          headers: { 'Cache-Control': 'private, no-store' },
        })
      return Response.json(await readPublicStats(asked), {
        headers: { 'Cache-Control': 'public, max-age=60' },
      })
    }
    return isPublic ? answer() : withUser(answer)(req)
  },
}
