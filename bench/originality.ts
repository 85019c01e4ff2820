import path from 'node:path'

import { sqliteStore } from '../plugins/originality/store/sqliteStore'
import { bengaliSet } from './originality/bengaliSet'
import { englishSet } from './originality/englishSet'
import { measureAccuracy } from './originality/measureAccuracy'
import { measureShortAnswers } from './originality/measureShortAnswers'
import { runBench } from './support/runBench'
import type { Row } from './support/row'

/**
 * The originality engine: how well it finds planted passages, how fast it is at which size, and what others take for the
 * same work.
 */
await runBench({
  name: 'originality',
  measure: async ({ isQuick, directory, say }) => {
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
    return rows
  },
})
