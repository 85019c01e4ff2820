import { quantile } from '../support/quantile'
import type { Row } from '../support/row'
import type { Answer, Task } from './peers/work'
import { runChild } from './runChild'

/**
 * What dolos and string-similarity take for the checks that we took `ours` milliseconds for (the median), as ratios.
 */
export const measurePeers = async (options: {
  sources: number
  checks: number
  ours: number
  atEnd: (undo: () => void) => void
}): Promise<Row[]> => {
  const { sources, checks, ours, atEnd } = options
  const sample = 20
  const run = (peer: Task['peer'], count: number): Promise<Answer> =>
    runChild({
      file: 'bench/originality/peers/work',
      task: { peer, sources, checks: count, sample } satisfies Task,
      atEnd,
    })
  const dolos = await run('dolos', checks)
  const pairwise = await run('string-similarity', Math.min(checks, 4))
  const medianOf = ({ latencies }: Answer): number => quantile({ values: latencies, share: 0.5 })
  const shown = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`
  const library = `medians at ${sources} sources in the same run`
  return [
    {
      metric: 'dolos_ratio',
      value: medianOf(dolos) / ours,
      unit: 'x',
      n: checks,
      note: `${shown(medianOf(dolos))} by ${shown(ours)}, ${library}, one text against all; the right source first in ${dolos.found} of ${dolos.planted}`,
    },
    {
      metric: 'string_similarity_ratio',
      value: medianOf(pairwise) / ours,
      unit: 'x',
      n: pairwise.latencies.length,
      note: `${shown(medianOf(pairwise))} by ${shown(ours)}, ${library}; all sentences, measured on ${sample} sources and scaled`,
    },
  ]
}
