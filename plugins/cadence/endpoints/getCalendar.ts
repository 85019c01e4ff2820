import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { readCalendar } from '../gather/readCalendar'
import type { ResolvedCadenceOptions } from '../options'
import { problem } from '../../../src/cms/problem'

/** `GET /api/cadence/calendar?month=2026-11`: published, planned and unplanned posts of a month; the running one unless told. */
export const getCalendar = (options: ResolvedCadenceOptions): Endpoint => ({
  path: '/cadence/calendar',
  method: 'get',
  ...described({
    id: 'getCalendar',
    tag: 'Regularity',
    summary: 'Published, planned and unplanned posts of a month',
    callers: 'people',
    parameters: [
      {
        name: 'month',
        in: 'query',
        description: 'Such as 2026-11; the running month where none is given.',
        schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
      },
    ],
    answers: { 200: { description: 'The month', schema: { type: 'object' } } },
  }),
  handler: withUser(async (req) => {
    const month = req.searchParams.get('month')
    const calendar = await readCalendar({ req, options, month, now: new Date() })
    if (calendar) return Response.json(calendar)
    throw problem({
      req,
      status: 400,
      code: 'no-month',
      field: 'month',
      en: 'Ask for a month such as 2026-11.',
      bn: '2026-11 এর মতো করে একটি মাস দিন।',
    })
  }),
})
