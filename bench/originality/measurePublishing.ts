import path from 'node:path'

import { quantile } from '../support/quantile'
import type { Row } from '../support/row'
import type { Published, Task } from './publish/work'
import { runChild } from './runChild'

/** What the gate adds to publishing a post of 2,000 words: the median of the differences of pairs. */
export const measurePublishing = async (options: {
  task: Task
  /** An empty folder, which gets the blog's database. */
  directory: string
  atEnd: (undo: () => void) => void
}): Promise<Row[]> => {
  const { task, directory, atEnd } = options
  const { gated, ungated } = await runChild<Published>({
    file: 'bench/originality/publish/work',
    task,
    atEnd,
    env: {
      DATABASE_URL: `file:${path.join(directory, 'blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
      PAYLOAD_SECRET: 'only-for-this-bench',
    },
  })
  const median = (values: number[]): number => quantile({ values, share: 0.5 })
  return [
    {
      metric: 'publish_cost_ms',
      value: median(gated.map((milliseconds, pair) => milliseconds - ungated[pair]!)),
      unit: 'ms',
      n: gated.length,
      note: `posts of ${task.words} words by the local API, a library of ${task.sources}; ${median(gated).toFixed(0)} ms with the gate, ${median(ungated).toFixed(0)} ms without`,
    },
  ]
}
