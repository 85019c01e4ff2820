import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { quantile } from '../support/quantile'
import type { Row } from '../support/row'
import { indexBytes } from './indexBytes'
import { runChild } from './runChild'
import type { Checked, Filled, Task } from './speed/work'

/**
 * Fills a fresh SQLite file with synthetic sources by the bulk path and checks texts of 1,000 words against it, each half
 * in a process of its own.
 */
export const measureSpeed = async (options: {
  sources: number
  checks: number
  warmUp: number
  /** `file:` and an absolute path, where nothing is yet. */
  url: string
  atEnd: (undo: () => void) => void
}): Promise<{ rows: Row[]; p50: number }> => {
  const { sources, checks, warmUp, url, atEnd } = options
  const run = <Answer>(phase: Task['phase']): Promise<Answer> =>
    runChild({
      file: 'bench/originality/speed/work',
      task: { phase, url, sources, checks, warmUp } satisfies Task,
      atEnd,
    })
  const filled = await run<Filled>('fill')
  const file = fileURLToPath(url)
  const { size } = await stat(file)
  const { latencies, first, planted, found, peak, own } = await run<Checked>('check')
  if (found < planted * 0.9)
    throw new Error(`Only ${found} of ${planted} planted passages were found: no time counts.`)
  const p50 = quantile({ values: latencies, share: 0.5 })
  const megabytes = (bytes: number): number => bytes / 1024 ** 2
  const rows: Row[] = [
    {
      metric: `check_p50_ms_${sources}`,
      value: p50,
      unit: 'ms',
      n: checks,
      note: `texts of 1,000 words, half with a passage of 70 words: ${found} of ${planted} found; after ${warmUp} others`,
    },
    {
      metric: `check_first_p50_ms_${sources}`,
      value: quantile({ values: first, share: 0.5 }),
      unit: 'ms',
      n: first.length,
      note: 'the first checks of a process',
    },
    {
      metric: `check_p95_ms_${sources}`,
      value: quantile({ values: latencies, share: 0.95 }),
      unit: 'ms',
      n: checks,
      note: `the slowest took ${Math.max(...latencies).toFixed(1)} ms`,
    },
    {
      metric: `bytes_per_source_${sources}`,
      value: indexBytes(file) / sources,
      unit: 'B',
      n: sources,
      note: `pages of all tables but the texts'; the file takes ${Math.round(size / sources)} a source, of which texts ${Math.round(filled.bytes / sources)}`,
    },
    {
      metric: `add_per_s_${sources}`,
      value: sources / filled.seconds,
      unit: '1/s',
      n: sources,
      note: `the index's bulk path, fingerprints included, ${Math.round(filled.characters / sources)} letters each`,
    },
    {
      metric: `rss_mb_${sources}`,
      value: megabytes(peak),
      unit: 'MB',
      n: checks,
      note:
        own === null
          ? 'peak of the checking process, pages of the file included'
          : `peak of the checking process, pages of the file included; its own: ${megabytes(own).toFixed(0)} MB`,
    },
  ]
  return { rows, p50 }
}
