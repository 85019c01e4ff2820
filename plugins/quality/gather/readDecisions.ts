import type { Payload, Where } from 'payload'

import type { PolicyDecision as Row } from '../../../src/payload-types'
import type { PolicyDecision } from '../domain/policy/policyDecision'

const pageSize = 500

/** The decisions of all documents, or of one, by `<kind>/<id>`, newest first. */
export const readDecisions = async ({
  payload,
  where = {},
}: {
  payload: Payload
  where?: Where
}): Promise<Record<string, PolicyDecision[]>> => {
  const found: Record<string, PolicyDecision[]> = {}
  for (let page = 1; ; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const { docs, hasNextPage } = await payload.find({
      collection: 'policy-decisions',
      where,
      sort: ['-at', 'id'],
      page,
      limit: pageSize,
      depth: 0,
    })
    for (const row of docs) (found[`${row.kind}/${row.document}`] ??= []).push(decisionOf(row))
    if (!hasNextPage) return found
  }
}

const decisionOf = ({
  category,
  verdict,
  note,
  byName,
  at,
  revision,
  hits,
}: Row): PolicyDecision => ({
  category,
  verdict,
  note: note ?? null,
  by: byName ?? '',
  at,
  revision,
  hits: Array.isArray(hits) ? hits.map(String) : [],
})
