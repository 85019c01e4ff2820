import { measureAccuracy } from './niche/measureAccuracy'
import { measureSpeed } from './niche/measureSpeed'
import { runBench } from './support/runBench'

const languages = ['en', 'bn'] as const

/** How well the niche plugin tells what texts are about, on labelled news read in place, and what a post costs. */
await runBench({
  name: 'niche',
  measure: async ({ isQuick, say }) =>
    languages.flatMap((language) => {
      say(`Scoring the labelled texts (${language}) …`)
      return [
        ...measureAccuracy({ language, draws: isQuick ? 1 : 5 }),
        measureSpeed({ language, runs: isQuick ? 200 : 1_000 }),
      ]
    }),
})
