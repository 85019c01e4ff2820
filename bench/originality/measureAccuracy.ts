import { checkText } from '../../plugins/originality/domain/check/checkText'
import type { FingerprintStore } from '../../plugins/originality/domain/fingerprintStore'
import type { Row } from '../support/row'
import { plantedClasses, type AlignmentSet } from './alignmentSet'
import { detectionsOf } from './detectionsOf'
import { fillStore } from './fillStore'
import { plagdet, type Findings } from './plagdet'

/**
 * Checks every text of a set against all of its sources in a store, and says how well the planted passages were found.
 * Clean texts count in `plagdet_<name>` and `precision_<name>` too: what is found in them is wrong.
 * @param options.name what stands in the metrics' names
 * @param options.store an empty one
 */
export const measureAccuracy = async (options: {
  name: string
  set: AlignmentSet
  store: FingerprintStore
}): Promise<Row[]> => {
  const { name, set, store } = options
  const { sources, suspicious } = set
  await fillStore({ store, count: sources.length, source: (index) => sources[index]! })
  const byClass = new Map<string, Findings[]>()
  for (const { class: planted, text, cases } of suspicious) {
    // oxlint-disable-next-line no-await-in-loop -- one text after the other, as a command checks them
    const detections = detectionsOf(await checkText({ article: text, store }))
    byClass.set(planted, [...(byClass.get(planted) ?? []), { cases, detections }])
  }
  const clean = byClass.get('clean') ?? []
  const flagged = clean.filter(({ detections }) => detections.length > 0).length
  const all = plagdet([...byClass.values()].flat())
  const library = `against ${sources.length} sources in SQLite`
  return [
    {
      metric: `plagdet_${name}`,
      value: all.plagdet,
      unit: '',
      n: all.cases,
      note: `${suspicious.length} texts ${library}; ${set.note}`,
    },
    ...plantedClasses.map((planted): Row => {
      const { plagdet: value, recall, precision, cases } = plagdet(byClass.get(planted) ?? [])
      return {
        metric: `plagdet_${planted}_${name}`,
        value,
        unit: '',
        n: cases,
        note: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      }
    }),
    {
      metric: `precision_${name}`,
      value: all.precision,
      unit: '',
      n: all.detections,
      note: `by characters, over all detections; recall ${all.recall.toFixed(3)}`,
    },
    {
      metric: `granularity_${name}`,
      value: all.granularity,
      unit: '',
      n: all.cases,
      note: 'detections per passage that was found',
    },
    {
      metric: `clean_flagged_${name}`,
      value: clean.length === 0 ? 0 : flagged / clean.length,
      unit: '',
      n: clean.length,
      note: `share of the texts with nothing planted in which something was found: ${flagged}`,
    },
  ]
}
