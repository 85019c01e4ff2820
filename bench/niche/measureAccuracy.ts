import { scoreTexts } from '../../plugins/niche/domain/learn/scoreTexts'
import type { NicheFacts } from '../../plugins/niche/domain/nicheFacts'
import { nicheFactsOf } from '../../plugins/niche/domain/nicheFactsOf'
import { presetKeys, subjects } from '../../plugins/niche/domain/subject'
import type { NichePreset } from '../../src/check/snapshot'
import type { Row } from '../support/row'
import { seededRandom } from '../support/seededRandom'
import { areaUnderCurve } from './areaUnderCurve'
import { type LabelledText, labelledTexts } from './labelledTexts'
import { macroF1 } from './macroF1'

const fewestLabelled = 40
const confirmedPosts = 20

const nameOf = (preset: NichePreset): string => preset.replaceAll('-', '_')
const of = (facts: NicheFacts | undefined, preset: NichePreset): number =>
  facts?.subjects?.[subjects.indexOf(preset)] ?? 0

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, by: random() }))
    .sort((one, other) => one.by - other.by)
    .map(({ item }) => item)

/** A draw: twenty texts of the subject are confirmed, all others are scored in one batch and judged. */
const drawn = (
  texts: readonly LabelledText[],
  preset: NichePreset,
  random: () => number,
): number => {
  const mine = shuffled(
    texts.filter(({ niche }) => niche === preset),
    random,
  )
  const confirmed = new Set(mine.slice(0, confirmedPosts))
  const rest = texts.filter((text) => !confirmed.has(text))
  const scores = scoreTexts({
    preset,
    texts: rest.map(({ article }) => article),
    confirmed: [...confirmed].map(({ article }) => article),
  }).map(({ score }) => score ?? 0)
  return areaUnderCurve({
    on: scores.filter((_, index) => rest[index]?.niche === preset),
    off: scores.filter((_, index) => rest[index]?.niche !== preset),
  })
}

/** How well texts on a subject are told from all others, by the lists alone and with twenty confirmed, and told apart. */
export const measureAccuracy = ({
  language,
  draws,
}: {
  language: 'en' | 'bn'
  draws: number
}): Row[] => {
  const texts = labelledTexts(language)
  const where = texts.length > 0 ? `of ${texts.length} texts` : '../shared/corpora is not there'
  const facts = texts.map(({ article }) =>
    nicheFactsOf({ article, niche: { preset: null, statement: '', keywords: [] } }),
  )
  const counted = presetKeys.filter(
    (preset) => texts.filter(({ niche }) => niche === preset).length >= fewestLabelled,
  )
  const rows = presetKeys.flatMap((preset): Row[] => {
    const n = texts.filter(({ niche }) => niche === preset).length
    const isEnough = n >= fewestLabelled
    const scores = facts.map((one) => of(one, preset))
    const values = isEnough
      ? Array.from({ length: draws }, (_, draw) => drawn(texts, preset, seededRandom(draw + 1)))
      : []
    const few = `${n} labelled, fewer than ${fewestLabelled}: no figure; ${where}`
    return [
      {
        metric: `auc_${nameOf(preset)}_${language}_keywords`,
        value: isEnough
          ? areaUnderCurve({
              on: scores.filter((_, index) => texts[index]?.niche === preset),
              off: scores.filter((_, index) => texts[index]?.niche !== preset),
            })
          : null,
        unit: '',
        n,
        note: isEnough ? `the words of the preset alone; ${where}` : few,
      },
      {
        metric: `auc_${nameOf(preset)}_${language}_confirmed${confirmedPosts}`,
        value: isEnough ? values.reduce((sum, value) => sum + value, 0) / draws : null,
        unit: '',
        n,
        note: isEnough
          ? `mean of ${draws} draws, least ${Math.min(...values).toFixed(4)}; the confirmed are not judged; ${where}`
          : few,
      },
    ]
  })
  return [
    ...rows,
    {
      metric: `macro_f1_${language}`,
      value:
        counted.length < 2
          ? null
          : macroF1({
              presets: counted,
              labels: texts.map(({ niche }) => niche),
              told: facts.map((one) => {
                const [best] = presetKeys
                  .map((preset) => ({ preset, score: of(one, preset) }))
                  .sort((a, b) => b.score - a.score)
                return best && best.score >= 0.5 ? best.preset : null
              }),
            }),
      unit: '',
      n: texts.length,
      note: `best preset from 0.5 on, else none; mean over ${counted.join(', ') || 'none'}`,
    },
  ]
}
