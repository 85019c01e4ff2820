import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { sqliteStore } from '../plugins/originality/store/sqliteStore'
import { bengaliSet } from './originality/bengaliSet'
import { englishSet } from './originality/englishSet'
import { measureAccuracy } from './originality/measureAccuracy'
import { measurePeers } from './originality/measurePeers'
import { measureShortAnswers } from './originality/measureShortAnswers'
import { measureSpeed } from './originality/measureSpeed'
import { runBench } from './support/runBench'
import type { Row } from './support/row'

const peerSize = (isQuick: boolean): number => (isQuick ? 500 : 5_000)

/** Numbers of sources that are checked against; a million only on request, it takes half an hour. */
const sizesOf = (isQuick: boolean): number[] =>
  isQuick
    ? [500, 2_000, 10_000]
    : [5_000, 100_000, ...(process.env['EKAGRO_BENCH_HUGE'] === '1' ? [1_000_000] : [])]

/**
 * The originality engine: how well it finds planted passages, how fast it is at which size, and what others take for the
 * same work.
 */
await runBench({
  name: 'originality',
  measure: async ({ isQuick, directory, say, atEnd }) => {
    const inStore = async (
      name: string,
      measure: (store: Awaited<ReturnType<typeof sqliteStore>>) => Promise<Row[]>,
    ): Promise<Row[]> => {
      const store = await sqliteStore({ url: `file:${path.join(directory, `${name}.db`)}` })
      try {
        return await measure(store)
      } finally {
        await store.close()
      }
    }
    const rows: Row[] = []
    const sizes = isQuick ? { textsPerClass: 16, cleanTexts: 100 } : {}
    for (const [name, make] of [
      ['bn', () => bengaliSet({ split: 'judging', ...sizes })],
      ['bn_news', () => bengaliSet({ split: 'judging', base: 'news', ...sizes })],
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
    rows.push(...(await inStore('short-answers', measureShortAnswers)))

    for (const sources of sizesOf(isQuick)) {
      say(`Checking against ${sources} sources …`)
      const url = pathToFileURL(path.join(directory, `speed-${sources}.db`)).href
      // oxlint-disable-next-line no-await-in-loop -- one size after the other: the machine is the measure
      const { rows: speed, p50 } = await measureSpeed({
        sources,
        checks: isQuick ? 60 : 400,
        url,
        atEnd,
      })
      rows.push(...speed)
      if (sources !== peerSize(isQuick)) continue
      say('Asking dolos and string-similarity the same …')
      rows.push(
        // oxlint-disable-next-line no-await-in-loop -- as above
        ...(await measurePeers({ sources, checks: isQuick ? 12 : 20, ours: p50, atEnd })),
      )
    }
    return rows
  },
})
