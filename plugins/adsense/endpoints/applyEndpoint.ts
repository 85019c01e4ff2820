import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import { recordApplication } from '../gather/recordApplication'
import type { ResolvedAdsenseOptions } from '../options'

/**
 * `POST /api/adsense/applications` records that the owner applied, now unless `appliedAt` says when, with the newest report. A report that is not
 * “ready” is no reason to refuse: the owner decides.
 */
export const applyEndpoint = (options: ResolvedAdsenseOptions): Endpoint => ({
  path: '/adsense/applications',
  method: 'post',
  ...described({
    id: 'recordAdsenseApplication',
    tag: 'AdSense',
    summary: 'Record that the owner applied, with the newest report',
    callers: 'people',
    body: {
      optional: true,
      schema: {
        type: 'object',
        properties: {
          appliedAt: {
            type: 'string',
            format: 'date-time',
            description: 'When; now unless told.',
          },
        },
      },
    },
    answers: {
      201: {
        description: 'The application',
        schema: { type: 'object', properties: { doc: { type: 'object' } }, required: ['doc'] },
      },
    },
  }),
  handler: withUser(
    async (req) => {
      const asked = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
      const { appliedAt = new Date().toISOString() } = asked
      if (typeof appliedAt !== 'string' || Number.isNaN(Date.parse(appliedAt))) {
        throw problem({
          req,
          status: 400,
          code: 'wrong-date',
          field: 'appliedAt',
          en: '“appliedAt” is a date such as 2026-11-28.',
          bn: '“appliedAt” (আবেদনের তারিখ) হবে 2026-11-28-এর মতো একটি তারিখ।',
        })
      }
      const doc = await recordApplication({
        req,
        options,
        appliedAt: new Date(appliedAt).toISOString(),
      })
      return Response.json({ doc }, { status: 201 })
    },
    ['admin'],
  ),
})
