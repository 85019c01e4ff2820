import { nicheAnalyser } from '../../plugins/niche/analyser'
import { qualityAnalyser } from '../../plugins/quality/analyser'
import type { Article } from '../../src/article/article'
import type { Analyser } from '../../src/check/analyser'
import type { BlogSettings } from '../../src/check/snapshot'

/** All that runs on every save, except originality, which has a bench of its own. A cadence has no analyser: it looks at dates. */
const analysers: readonly Analyser[] = [qualityAnalyser, nicheAnalyser]

/** CPU milliseconds of one article in each of some rounds, the articles in turn; the first rounds warm up and do not count. */
export const measureAnalysis = async ({
  articles,
  settings,
  rounds,
}: {
  articles: readonly Article[]
  settings: BlogSettings
  rounds: number
}): Promise<number[]> => {
  const perArticle: number[] = []
  const warmUp = 3
  for (let round = -warmUp; round < rounds; round += 1) {
    const before = process.cpuUsage()
    for (const article of articles) {
      for (const analyser of analysers) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as after a save
        await analyser.analyse(article, { settings })
      }
    }
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) perArticle.push((user + system) / 1000 / articles.length)
  }
  return perArticle
}
