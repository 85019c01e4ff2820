import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { languageParameter } from '../../../src/cms/languageParameter'
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
  ...described({
    id: 'getCadence',
    tag: 'Regularity',
    summary: 'How regularly the blog publishes, what is planned, and what is overdue',
    callers: 'people',
    parameters: [languageParameter],
    answers: {
      200: {
        description: 'The measures',
        schema: {
          type: 'object',
          properties: {
            today: { type: ['string', 'null'] },
            due: { type: ['string', 'null'] },
            planned: { type: 'array', items: { type: 'object' } },
            overdue: { type: 'array', items: { type: 'object' } },
          },
          required: ['today', 'due', 'planned', 'overdue'],
        },
      },
    },
  }),
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
