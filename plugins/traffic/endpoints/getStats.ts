import type { Endpoint } from 'payload'

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
