import { judgePassages } from '../tests/plugins/quality/policy/judgePassages'
import { readPassages } from '../tests/plugins/quality/policy/readPassages'
import { qualityFactsOf } from '../plugins/quality/domain/qualityFactsOf'
import { textToArticle } from '../src/article/textToArticle'
import type { BlogSettings } from '../src/check/snapshot'
import { measureAnalysis } from './quality/measureAnalysis'
import { measureRebuild } from './quality/measureRebuild'
import { postsOf } from './quality/postsOf'
import { quantile } from './support/quantile'
import type { Row } from './support/row'
import { runBench } from './support/runBench'

const settings: BlogSettings = {
  name: 'Bench',
  address: null,
  postPath: '/:slug',
  pagePath: '/:slug',
  categoryPath: '/category/:slug',
  tagPath: '/tag/:slug',
  timeZone: 'Asia/Dhaka',
  firstDayOfWeek: 0,
  language: 'bn',
  niche: { preset: 'education', statement: '', keywords: [] },
  cadence: { posts: 1, per: 'week' },
  publisherId: null,
}

/** CPU milliseconds of the quality analyser on one text, the least of some runs. */
const cpuOf = (text: string): number => {
  const times = Array.from({ length: 5 }, () => {
    const article = textToArticle({ text })
    // Another text in between, so that nothing is remembered of this one.
    for (let index = 0; index < 5; index += 1)
      qualityFactsOf(textToArticle({ text: `${index} ${text.slice(0, 300)}` }))
    const before = process.cpuUsage()
    qualityFactsOf(article)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** What must not cost more than its length: each a piece that is repeated. */
const hard: Readonly<Record<string, string>> = {
  words: 'ধান কাটার দিন আসে। ',
  one_word: 'ক',
  marks: 'a\u0301\u0323',
  hits: 'Buy fake passport, click the ads. ',
  quotes: '“ " lorem ipsum ',
  rtl: 'السلام عليكم ',
}

await runBench({
  name: 'quality',
  measure: async ({ isQuick, directory, say, atEnd }) => {
    const rows: Row[] = []
    for (const language of ['bn', 'en'] as const) {
      const { articles, from } = postsOf(language, isQuick ? 40 : 100)
      say(`Analysing ${articles.length} posts in ${language} …`)
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      const times = await measureAnalysis({ articles, settings, rounds: isQuick ? 5 : 15 })
      rows.push({
        metric: `analyse_ms_${language}`,
        value: quantile({ values: times, share: 0.5 }),
        unit: 'ms',
        n: articles.length * times.length,
        note: `CPU of quality and niche together on a post of 1,000 words, median of ${times.length} rounds; ${from}`,
      })
    }
    for (const language of ['en', 'bn'] as const)
      for (const [set, suffix, note] of [
        ['tuning', '', 'written with the lists in sight'],
        ['heldBack', '_held_back', 'written before the lists, by the same hand'],
        [
          'fresh',
          '_fresh',
          'recall at first sight 0.533 en, 0.485 bn; then the second lists were made with these in mind',
        ],
        ['secondSight', '_second_sight', 'no list was made with these in sight: expect this'],
      ] as const) {
        const { precision, recall, n, found } = judgePassages(
          readPassages(set).filter((one) => one.language === language),
        )
        for (const [name, value] of Object.entries({
          // Where nothing is suspected there is no precision.
          precision: found === 0 ? null : precision,
          recall,
        }))
          rows.push({ metric: `policy_${name}_${language}${suffix}`, value, unit: '', n, note })
      }
    const length = isQuick ? 50_000 : 400_000
    for (const [name, piece] of Object.entries(hard)) {
      say(`Doubling ${name} …`)
      const text = (size: number) => piece.repeat(Math.ceil(size / piece.length))
      const [one, two] = [cpuOf(text(length)), cpuOf(text(length * 2))]
      rows.push({
        metric: `doubling_${name}`,
        value: two / one,
        unit: 'x',
        n: length * 2,
        note: `CPU of quality on twice the text by that on the text; ${two.toFixed(0)} ms for ${length * 2} UTF-16 units`,
      })
    }
    const posts = isQuick ? 150 : 10_000
    say(`Rebuilding the facts of ${posts} posts …`)
    const { perSecond, growth, note } = await measureRebuild({ posts, directory, atEnd })
    rows.push({ metric: 'rebuild_posts_per_s', value: perSecond, unit: '1/s', n: posts, note })
    rows.push({
      metric: 'rebuild_growth_mb',
      value: growth / 2 ** 20,
      unit: 'MB',
      n: posts,
      note: 'peak of resident memory, less that on a blog of five posts',
    })
    return rows
  },
})
