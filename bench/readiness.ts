import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

import { MongoClient } from 'mongodb'

import { syntheticWxr } from '../tests/support/syntheticWxr'
import { importOnce } from './import/importOnce'
import type { Row } from './support/row'
import { type BenchContext, runBench } from './support/runBench'

const run = promisify(execFile)
const wordsPerPost = 600

type Step = { ms: number; cpu: number; longestPause: number; computed: number }
type Measured = { full: Step | null; after: Step }

/** The reports of one blog: without facts, after an edit in the same process, and after an edit in a new one. */
const measure = async (
  name: 'sqlite' | 'mongodb',
  url: string,
  posts: number,
  { directory, say, atEnd }: BenchContext,
): Promise<Row[]> => {
  const place = path.join(directory, name)
  const pages = Math.max(1, Math.round(posts / 20))
  say(`Importing ${posts} posts into ${name} …`)
  await importOnce({ file: path.join(directory, 'blog.xml'), posts, directory: place, url, atEnd })
  const work = async (...args: string[]): Promise<Measured> => {
    const { stdout } = await run(
      process.execPath,
      ['-C', 'production', '--enable-source-maps', 'dist/bench/readiness/work.js', ...args],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          LOG_LEVEL: 'error',
          DATABASE_URL: url,
          EKAGRO_MEDIA_DIRECTORY: path.join(place, 'media'),
          EKAGRO_JOURNAL_DIRECTORY: path.join(place, 'journal'),
          EKAGRO_SALT_DIRECTORY: path.join(place, 'salts'),
          PAYLOAD_SECRET: 'only-for-this-bench',
        },
      },
    )
    return JSON.parse(stdout) as Measured
  }
  say(`Making the reports on ${name} …`)
  const { full, after } = await work('full', String(pages))
  const { after: cold } = await work('edit')
  if (!full || full.computed !== posts + pages || after.computed !== 1 || cold.computed !== 1)
    throw new Error(
      `Facts of ${full?.computed}, ${after.computed} and ${cold.computed} texts were worked out, not of ${posts + pages}, 1 and 1.`,
    )
  const n = posts + pages
  const row = (metric: string, value: number, note: string): Row => ({
    metric: `${metric}_${name}`,
    value,
    unit: 'ms',
    n,
    note,
  })
  const blog = `${posts} imported posts of ${wordsPerPost} words and ${pages} pages`
  return [
    row(
      'full_ms_10k',
      full.ms,
      `${blog}, all facts deleted; ${full.cpu.toFixed(0)} ms of CPU in all threads`,
    ),
    row(
      'incremental_ms_10k',
      after.ms,
      `after one published edit, in the process of the report before; ${after.cpu.toFixed(0)} ms of CPU`,
    ),
    row(
      'incremental_cold_ms_10k',
      cold.ms,
      `the same in a new process, which reads all facts; ${cold.cpu.toFixed(0)} ms of CPU`,
    ),
    row('longest_pause_ms_full', full.longestPause, 'of the loop that answers REST meanwhile'),
    row('longest_pause_ms_incremental', after.longestPause, 'the same after one edit'),
  ]
}

await runBench({
  name: 'readiness',
  measure: async (context) => {
    const { isQuick, directory, atEnd } = context
    const posts = isQuick ? 150 : 10_000
    await pipeline(
      syntheticWxr({ posts, wordsPerPost }),
      createWriteStream(path.join(directory, 'blog.xml')),
    )
    const sqlite = `file:${path.join(directory, 'sqlite', 'blog.db')}`
    const rows = await measure('sqlite', sqlite, posts, context)
    const server = process.env.MONGODB_TEST_URL
    if (!server) {
      const note = 'MONGODB_TEST_URL names no server'
      for (const metric of ['full_ms_10k_mongodb', 'incremental_ms_10k_mongodb'])
        rows.push({ metric, value: null, unit: 'ms', n: 0, note })
      return rows
    }
    const url = new URL(server)
    url.pathname = `/ekagro_bench_readiness_${process.pid}`
    atEnd(async () => {
      const client = await MongoClient.connect(url.href)
      await client.db().dropDatabase()
      await client.close()
    })
    return [...rows, ...(await measure('mongodb', url.href, posts, context))]
  },
})
