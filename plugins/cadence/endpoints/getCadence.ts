import type { Endpoint } from 'payload'

import { withUser } from '../../../src/cms/withUser'
import { isoDay } from '../domain/isoDay'
import { sayForecast } from '../domain/sayForecast'
import { plannedPosts } from '../gather/plannedPosts'
import { readMeasures } from '../gather/readMeasures'
import type { ResolvedCadenceOptions } from '../options'

/** `GET /api/cadence`: the measures of regularity, the forecast in the reader's language, and the schedules that are overdue. */
export const getCadence = (options: ResolvedCadenceOptions): Endpoint => ({
  path: '/cadence',
  method: 'get',
  handler: withUser(async (req) => {
    const now = new Date()
    const [measures, planned] = await Promise.all([
      readMeasures({ req, options, now }),
      plannedPosts({ req, options, now }),
    ])
    const language = req.searchParams.get('language') ?? req.i18n.language
    const { today, due, year, ...rest } = measures
    return Response.json({
      ...rest,
      today: isoDay(today),
      due: isoDay(due),
      year: { ...year, first: isoDay(year.first) },
      said: sayForecast({ measures, language }),
      planned: planned.filter(({ state }) => state === 'scheduled'),
      overdue: planned.filter(({ state }) => state !== 'scheduled' && state !== 'running'),
    })
  }),
})
