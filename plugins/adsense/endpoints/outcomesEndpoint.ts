import type { Endpoint } from 'payload'

import { csvOf } from '../../../src/cms/csvOf'
import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import { outcomeRows } from '../domain/outcomes/outcomeRows'
import { outcomeTable } from '../domain/outcomes/outcomeTable'
import { recordedOf } from '../gather/recordedOf'
import { readApplications } from '../gather/readApplications'

const headersOf = (type: string, ending: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="adsense-outcomes.${ending}"`,
  'Cache-Control': 'private, no-store',
})

/**
 * `GET /api/adsense/outcomes?format=json|csv`: what stood in the report at each application, and what Google answered, as a file. It has no
 * mail, no note, no publisher id and no address of the blog, and goes nowhere but to whoever asks.
 */
export const outcomesEndpoint: Endpoint = {
  path: '/adsense/outcomes',
  method: 'get',
  ...described({
    id: 'exportAdsenseOutcomes',
    tag: 'AdSense',
    summary: 'The states of the rules at each application against its outcome, as a file',
    callers: 'people',
    parameters: [
      {
        name: 'format',
        in: 'query',
        description: 'JSON with the counts, or CSV with one row for each rule of each application.',
        schema: { enum: ['json', 'csv'], default: 'json' },
      },
    ],
    answers: {
      200: {
        description: 'The file; `text/csv` where that was asked for',
        schema: {
          type: 'object',
          properties: {
            note: { type: 'string' },
            table: { type: 'object', additionalProperties: true },
            applications: { type: 'array', items: { type: 'object', additionalProperties: true } },
          },
          required: ['note', 'table', 'applications'],
        },
      },
    },
  }),
  handler: withUser(
    async (req) => {
      const format = req.searchParams.get('format') || 'json'
      if (format !== 'json' && format !== 'csv') {
        throw problem({
          req,
          status: 400,
          code: 'wrong-choice',
          field: 'format',
          en: '“format” is json or csv.',
          bn: '“format” হবে json অথবা csv।',
        })
      }
      const applications = (await readApplications(req)).map(recordedOf)
      if (format === 'csv') {
        return new Response(csvOf(outcomeRows(applications)), {
          headers: headersOf('text/csv; charset=utf-8', 'csv'),
        })
      }
      const body = {
        note: 'Counts of the applications of one blog. They are no probabilities, and too few to judge a rule by.',
        table: outcomeTable(applications),
        applications: applications.map(({ appliedAt, outcome, outcomeAt, evidence }) => ({
          appliedAt,
          outcome,
          outcomeAt,
          verdict: evidence?.verdict ?? null,
          rulesVersion: evidence?.rulesVersion ?? null,
          changedThresholds: evidence?.changedThresholds ?? [],
          checks: evidence?.checks ?? [],
        })),
      }
      return new Response(JSON.stringify(body, null, 2), {
        headers: headersOf('application/json; charset=utf-8', 'json'),
      })
    },
    ['admin'],
  ),
}
