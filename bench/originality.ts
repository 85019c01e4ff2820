import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { sqliteStore } from '../plugins/originality/store/sqliteStore'
import { bengaliSet } from './originality/bengaliSet'
import { englishSet } from './originality/englishSet'
import { measureAccuracy } from './originality/measureAccuracy'
import { measureLibrary } from './originality/measureLibrary'
import { measureMongo } from './originality/measureMongo'
import { measurePeers } from './originality/measurePeers'
import { measurePublishing } from './originality/measurePublishing'
import { measureShortAnswers } from './originality/measureShortAnswers'
import { measureSpeed } from './originality/measureSpeed'
import type { Row } from './support/row'
import { runBench, type BenchContext } from './support/runBench'

const quick = {
  set: { textsPerClass: 12, cleanTexts: 80 },
  peers: { sources: 500, checks: 12 },
  sizes: [500, 2_000, 10_000],
  checks: 60,
  warmUp: 100,
  library: 1_000,
  publishing: { sources: 300, pairs: 8, words: 2_000 },
}

const whole: typeof quick = {
  set: { textsPerClass: 40, cleanTexts: 120 },
  peers: { sources: 5_000, checks: 20 },
  // A million only on request: it takes 14 GB of disk.
  sizes: [5_000, 100_000, ...(process.env['EKAGRO_BENCH_HUGE'] === '1' ? [1_000_000] : [])],
  checks: 400,
  warmUp: 400,
  library: 20_000,
  publishing: { sources: 2_000, pairs: 40, words: 2_000 },
}

type Plan = typeof quick

/** How well planted passages are found, in either language and in the short answers. */
const measureFindings = async ({ directory, say }: BenchContext, plan: Plan): Promise<Row[]> => {
  const inStore = async (
    name: string,
    measure: (store: Awaited<ReturnType<typeof sqliteStore>>) => Promise<Row[]>,
  ): Promise<Row[]> => {
    const store = await sqliteStore({
      url: pathToFileURL(path.join(directory, `${name}.db`)).href,
    })
    try {
      return await measure(store)
    } finally {
      await store.close()
    }
  }
  const rows: Row[] = []
  for (const [name, make] of [
    ['bn', () => bengaliSet({ split: 'judging', ...plan.set })],
    ['bn_news', () => bengaliSet({ split: 'judging', base: 'news', ...plan.set })],
    ['en', englishSet],
  ] as const) {
    const set = make()
    if (set === null) {
      say(`${name}: not measured, ../shared/corpora is not there.`)
      continue
    }
    say(`Checking ${set.suspicious.length} texts (${name}) …`)
    // oxlint-disable-next-line no-await-in-loop -- one set after the other
    rows.push(...(await inStore(name, (store) => measureAccuracy({ name, set, store }))))
  }
  return [...rows, ...(await inStore('short-answers', measureShortAnswers))]
}

/** How long a check takes at each size, on MongoDB too where there is one, and what others take at one of them. */
const measureSizes = async (
  { directory, say, atEnd }: BenchContext,
  plan: Plan,
): Promise<Row[]> => {
  const rows: Row[] = []
  const server = process.env['MONGODB_TEST_URL']
  for (const sources of plan.sizes) {
    const { checks, warmUp } = plan
    say(`Checking against ${sources} sources …`)
    const url = pathToFileURL(path.join(directory, `speed-${sources}.db`)).href
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the machine is the measure
    const { rows: speed, p50 } = await measureSpeed({ sources, checks, warmUp, url, atEnd })
    rows.push(...speed)
    if (server !== undefined && server !== '') {
      say('The same on MongoDB …')
      // oxlint-disable-next-line no-await-in-loop -- as above
      rows.push(...(await measureMongo({ server, sources, checks, warmUp, sqlite: p50, atEnd })))
    }
    if (sources !== plan.peers.sources) continue
    say('Asking dolos and string-similarity the same …')
    // oxlint-disable-next-line no-await-in-loop -- as above
    rows.push(...(await measurePeers({ ...plan.peers, ours: p50, atEnd })))
  }
  return rows
}

/** What the blog does with it: the library's command and the gate. */
const measureBlog = async ({ directory, say, atEnd }: BenchContext, plan: Plan): Promise<Row[]> => {
  say(`Adding ${plan.library} texts to a library …`)
  const library = await measureLibrary({ sources: plan.library, directory, atEnd })
  say('Publishing with the gate and without …')
  const blog = path.join(directory, 'publishing')
  await mkdir(blog)
  const publishing = await measurePublishing({ task: plan.publishing, directory: blog, atEnd })
  return [...library, ...publishing]
}

/**
 * The originality engine: how well it finds planted passages, how fast it is at which size, what others take for the same
 * work, and what it costs who publishes.
 */
await runBench({
  name: 'originality',
  measure: async (context) => {
    const plan = context.isQuick ? quick : whole
    return [
      ...(await measureFindings(context, plan)),
      ...(await measureSizes(context, plan)),
      ...(await measureBlog(context, plan)),
    ]
  },
})
