import { quantile } from '../support/quantile'
import type { Row } from '../support/row'
import { runChild } from './runChild'
import type { Checked, Filled, Task } from './speed/work'

/**
 * The same checks on MongoDB, in a database of this run that is dropped afterwards.
 * @param options.server `MONGODB_TEST_URL`
 * @param options.sqlite milliseconds of a check on SQLite, the median
 */
export const measureMongo = async (options: {
  server: string
  sources: number
  checks: number
  warmUp: number
  sqlite: number
  atEnd: (undo: () => Promise<void> | void) => void
}): Promise<Row[]> => {
  const { server, sources, checks, warmUp, sqlite, atEnd } = options
  const url = new URL(server)
  url.pathname = `/ekagro_bench_${process.pid}_${sources}`
  const drop = async (): Promise<void> => {
    const { MongoClient } = await import('mongodb')
    const client = await MongoClient.connect(url.href)
    await client.db().dropDatabase()
    await client.close()
  }
  atEnd(drop)
  const run = <Answer>(phase: Task['phase']): Promise<Answer> =>
    runChild({
      file: 'bench/originality/speed/work',
      task: { phase, url: url.href, sources, checks, warmUp } satisfies Task,
      atEnd,
    })
  const filled = await run<Filled>('fill')
  const { latencies, planted, found } = await run<Checked>('check')
  if (found < planted * 0.9)
    throw new Error(`MongoDB found ${found} of ${planted} planted passages: no time counts.`)
  const p50 = quantile({ values: latencies, share: 0.5 })
  return [
    {
      metric: `mongo_check_p50_ms_${sources}`,
      value: p50,
      unit: 'ms',
      n: checks,
      note: `${found} of ${planted} planted passages found`,
    },
    {
      metric: `mongo_check_p95_ms_${sources}`,
      value: quantile({ values: latencies, share: 0.95 }),
      unit: 'ms',
      n: checks,
      note: `the slowest took ${Math.max(...latencies).toFixed(1)} ms`,
    },
    {
      metric: `mongo_add_per_s_${sources}`,
      value: sources / filled.seconds,
      unit: '1/s',
      n: sources,
      note: "the index's bulk path, fingerprints included",
    },
    {
      metric: `mongo_check_ratio_${sources}`,
      value: p50 / sqlite,
      unit: 'x',
      n: checks,
      note: 'what a check takes on MongoDB by what it takes on SQLite, medians',
    },
  ]
}
