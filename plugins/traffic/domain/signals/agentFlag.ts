import type { ValueSums } from './daySums'
import { type Flag, mostRows } from './flag'
import { flagId } from './flagId'
import { signalSettings as settings } from './signalSettings'
import { topShare } from './topShare'
import type { UnusualDay } from './unusualDays'

/**
 * On an unusual day: one browser with more than half of the views, and at least twice its usual share. A hit keeps the family
 * of its browser and no more, so that most readers using Chrome is usual here and no flag. Null otherwise, also where nothing is
 * known of the usual shares. `usual` are the browsers of the other days.
 */
export function agentFlag({
  unusual: { day, visits },
  browsers,
  usual,
}: {
  unusual: UnusualDay
  browsers: readonly ValueSums[]
  usual: readonly ValueSums[]
}): Flag | null {
  const top = topShare({ rows: browsers, weightOf: ({ views }) => views })
  const before = usual.reduce((sum, { views }) => sum + views, 0)
  if (!top || before === 0 || top.share <= settings.agentShare) return null
  const usualShare = (usual.find(({ value }) => value === top.value)?.views ?? 0) / before
  if (top.share < settings.agentTimesUsual * usualShare) return null
  return {
    id: flagId({ kind: 'agent-monoculture', day, subject: top.value }),
    kind: 'agent-monoculture',
    day,
    subject: top.value,
    figures: { share: top.share, usualShare, visits },
    visits: browsers.find(({ value }) => value === top.value)?.visits ?? 0,
    source: '',
    rows: browsers.slice(0, mostRows).map(({ value, views, visits: some }) => ({
      at: null,
      day,
      path: '',
      source: '',
      country: '',
      device: '',
      browser: value,
      views,
      visits: some,
    })),
    count: browsers.length,
  }
}
