import { stat } from 'node:fs/promises'
import {
  dimensions,
  type Range,
  type TrafficStore,
} from '../../plugins/traffic/domain/trafficStore'
import { quantile } from '../support/quantile'
import type { Row } from '../support/row'
import { fillYear, year } from './fillYear'

/** Ranges that a reader of the screens picks; the last two touch no whole month at their ends. */
const ranges: Readonly<Record<string, Range>> = {
  year,
  quarter: { from: '2026-07-01', to: '2026-09-30' },
  thirtyDays: { from: '2026-08-18', to: '2026-09-16' },
  mostOfYear: { from: '2026-01-02', to: '2026-12-30' },
}

/** What each panel of `/admin/traffic` and beside the editor asks, for one range. */
const questionsOf = (
  range: Range,
  store: TrafficStore,
): [name: string, ask: () => Promise<unknown>][] => [
  ['days', () => store.days(range)],
  ...dimensions.map((dimension): [string, () => Promise<unknown>] => [
    `top ${dimension}`,
    () => store.top({ ...range, dimension, limit: 100 }),
  ]),
  ['drops', () => store.drops(range)],
  [
    'days of the first page',
    async () => {
      const [first] = await store.top({
        from: year.from,
        to: year.from,
        dimension: 'page',
        limit: 1,
      })
      return store.daysOf({ ...range, dimension: 'page', value: first?.value ?? '' })
    },
  ],
]

/**
 * Fills a store with hits of a year and asks it everything that a screen asks, each question five times and the slowest counts. Throws
 * when an answer is not whole: a fast wrong answer is no answer.
 */
export const measurePanels = async (options: {
  store: TrafficStore
  file: string
  hits: number
  batchSize: number
  say: (line: string) => void
}): Promise<Row[]> => {
  const { store, file, hits, batchSize, say } = options
  const { seconds } = await fillYear({ store, hits, batchSize, say })
  const counted = (await store.days(year)).reduce((sum, { views }) => sum + views, 0)
  const [total] = await store.top({ ...year, dimension: 'total', limit: 1 })
  if (counted !== hits || total?.views !== hits)
    throw new Error(`Of ${hits} hits ${counted} are in the days and ${total?.views} in the year.`)
  const noon = Date.parse('2026-12-30T12:00:00Z')
  const all = Object.entries(ranges).flatMap(([name, range]) =>
    questionsOf(range, store).map(([question, ask]) => ({ name: `${question}, ${name}`, ask })),
  )
  all.push({
    name: 'live',
    ask: () => store.hits({ from: noon, to: noon + 1_800_000, limit: 1_000 }),
  })
  const times: { name: string; slowest: number }[] = []
  for (const { name, ask } of all) {
    let slowest = 0
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      await ask()
      slowest = Math.max(slowest, performance.now() - started)
    }
    times.push({ name, slowest })
  }
  const [worst] = times.toSorted((a, b) => b.slowest - a.slowest)
  const { size } = await stat(file)
  return [
    {
      metric: 'panel_max_ms_5m',
      value: worst!.slowest,
      unit: 'ms',
      n: hits,
      note: `the slowest of ${times.length} questions of the screens: ${worst!.name}`,
    },
    {
      metric: 'panel_p50_ms_5m',
      value: quantile({ values: times.map(({ slowest }) => slowest), share: 0.5 }),
      unit: 'ms',
      n: times.length,
      note: 'the median of the same questions, the slowest of five times each',
    },
    {
      metric: 'store_hits_per_s_sqlite',
      value: hits / seconds,
      unit: '1/s',
      n: hits,
      note: `the store alone, on the disk before the next batch of ${batchSize} hits`,
    },
    {
      metric: 'bytes_per_hit_sqlite',
      value: size / hits,
      unit: 'B',
      n: hits,
      note: 'the file by its hits, none purged',
    },
  ]
}
