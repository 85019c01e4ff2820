import { countWords } from '../../plugins/niche/domain/learn/countWords'
import { learnNiche } from '../../plugins/niche/domain/learn/learnNiche'
import { nicheFactsOf } from '../../plugins/niche/domain/nicheFactsOf'
import { stemmedWords } from '../../plugins/niche/domain/stemmedWords'
import { textToArticle } from '../../src/article/textToArticle'
import { demoTexts } from './demoTexts'
import type { Row } from '../support/row'

const words = 1_000

/** The processor time of one post of 1,000 words, with a model learned from the demo posts, over many runs after a warm-up. */
export const measureSpeed = ({ language, runs }: { language: 'en' | 'bn'; runs: number }): Row => {
  const texts = demoTexts(language)
  const stock = texts.join(' ').split(/\s+/)
  const article = textToArticle({
    text: Array.from({ length: words }, (_, index) => stock[index % stock.length]).join(' '),
    title: stock.slice(0, 8).join(' '),
    language,
  })
  const counts = texts.map((text) =>
    countWords({ title: stemmedWords(''), body: stemmedWords(text) }),
  )
  const model = learnNiche({ preset: 'lifestyle', confirmed: counts })
  const niche = { preset: 'lifestyle', statement: '', keywords: [], model } as const
  const run = (times: number) => {
    for (let time = 0; time < times; time += 1) nicheFactsOf({ article, niche })
  }
  run(runs)
  const before = process.cpuUsage()
  run(runs)
  const { user, system } = process.cpuUsage(before)
  return {
    metric: `niche_ms_${language}`,
    value: (user + system) / 1_000 / runs,
    unit: 'ms',
    n: runs,
    note: `processor time of this plugin for one post of ${words} words, with a model of ${model?.weights.length ?? 0} words`,
  }
}
