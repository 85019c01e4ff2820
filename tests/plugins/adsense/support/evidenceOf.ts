import type { ApplicationEvidence } from '../../../../plugins/adsense/domain/applicationEvidence'
import type { Status } from '../../../../src/check/finding'

/** The report of a day with the given rules and nothing else. */
export const evidenceOf = (
  states: Readonly<Record<string, Status>>,
  verdict = 'ready-to-apply',
): ApplicationEvidence => ({
  reportId: 'r1',
  madeAt: '2026-10-01T06:00:00.000Z',
  verdict,
  rulesVersion: '2026-11-22',
  changedThresholds: [],
  coverage: { known: 58, total: 60 },
  areas: [{ area: 'content', score: 90 }],
  checks: Object.entries(states).map(([id, status], place) => ({
    id,
    number: place + 1,
    area: 'content',
    status,
    blocks: 'always',
    basis: 'official',
  })),
})
