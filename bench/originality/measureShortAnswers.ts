import { readFileSync } from 'node:fs'
import path from 'node:path'

import { checkText } from '../../plugins/originality/domain/check/checkText'
import type { FingerprintStore } from '../../plugins/originality/domain/fingerprintStore'
import { decodeText } from '../../src/cli/decodeText'
import type { Row } from '../support/row'
import { corpora } from './corpora'
import { documentName, fillStore } from './fillStore'
import { leaveOneOut, type Labelled } from './leaveOneOut'

/**
 * The short answers of Clough and Stevenson: each is held for copied when its original has more than a threshold of its
 * words. None without `../shared/corpora`.
 */
export const measureShortAnswers = async (store: FingerprintStore): Promise<Row[]> => {
  const folder = corpora('short-answers')
  if (folder === null) return []
  const read = (file: string): string => decodeText(readFileSync(path.join(folder, file)))
  const rows = read('file_information.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',') as [file: string, task: string, category: string])
  const originals = rows.filter(([, , category]) => category === 'orig')
  await fillStore({
    store,
    count: originals.length,
    source: (index) => {
      const [file, task] = originals[index]!
      return { id: task, text: read(file) }
    },
  })
  const answers: Labelled[] = []
  for (const [file, task, category] of rows) {
    if (category === 'orig') continue
    // oxlint-disable-next-line no-await-in-loop -- one answer after the other
    const { sources } = await checkText({ article: read(file), store })
    const share = sources.find(({ document }) => document === documentName(task))?.share ?? 0
    answers.push({ value: share, isPositive: category !== 'non' })
  }
  const { f1, hits, misses, falseAlarms, together } = leaveOneOut(answers)
  return [
    {
      metric: 'short_answers_f1',
      value: f1,
      unit: '',
      n: answers.length,
      note: `threshold on the share chosen on the other answers: ${hits} found, ${misses} missed, ${falseAlarms} false; ${together.toFixed(3)} with one threshold for all`,
    },
  ]
}
