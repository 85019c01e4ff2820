import type { FlagKind } from '../../../../plugins/traffic/domain/signals/flag'
import type { PresentedFlag } from '../../../../plugins/traffic/gather/presentFlags'

const row = {
  at: Date.parse('2026-11-20T06:10:00Z'),
  day: '2026-11-20',
  path: '/এক-হাঁড়ির-খিচুড়ি',
  source: 'facebook.com',
  country: 'BD',
  device: 'mobile',
  browser: 'Chrome',
  views: 1,
  visits: 1,
}
const flag = (kind: FlagKind, subject: string, figures: Record<string, number>): PresentedFlag => ({
  id: `${kind}:2026-11-20:${subject}`,
  kind,
  day: '2026-11-20',
  subject,
  figures,
  visits: 600,
  source: subject,
  rows: [row, { ...row, at: null, path: '', views: 512 }, { ...row, source: '', country: '' }],
  count: 140,
  review: null,
})

/** One flag of each kind. */
export const sampleFlags: readonly PresentedFlag[] = [
  flag('spike', 'facebook.com', { visits: 730, share: 0.82, timesMedian: 8.24, z: 12.4 }),
  flag('agent-monoculture', 'Facebook', { share: 0.8, usualShare: 0.2, visits: 730 }),
  flag('one-source', 'facebook.com', { share: 0.66, visits: 2100 }),
  flag('one-visitor', '3k9', { views: 62, share: 0.14 }),
  flag('fast-visitor', '3k9', { views: 90, most: 71 }),
  flag('regular-gaps', '77x', { views: 25, burstiness: -0.97 }),
  flag('zero-engagement', '/এক-হাঁড়ির-খিচুড়ি', { share: 0.95, others: 0.4, views: 80 }),
  flag('probing', '9zz', { paths: 14, views: 20 }),
]
