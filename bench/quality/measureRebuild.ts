import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

import { syntheticWxr } from '../../tests/support/syntheticWxr'
import { importOnce } from '../import/importOnce'
import { peakOf } from '../support/peakOf'
import { reportPeak } from '../support/reportPeak'

const run = promisify(execFile)
const wordsPerPost = 600
const smallPosts = 5

/**
 * The command `facts rebuild` on a blog of so many imported Bengali posts, without facts yet; what it takes on a blog of five is the start of
 * the process and is subtracted. Gives posts a second, and how much more memory the large blog took, in bytes.
 */
export const measureRebuild = async ({
  posts,
  directory,
  atEnd,
}: {
  posts: number
  directory: string
  atEnd: (undo: () => void) => void
}): Promise<{ perSecond: number; growth: number; note: string }> => {
  const rebuild = async (count: number): Promise<{ seconds: number; peak: number }> => {
    const place = path.join(directory, `rebuild-${count}`)
    const file = `${place}.xml`
    await pipeline(syntheticWxr({ posts: count, wordsPerPost }), createWriteStream(file))
    await importOnce({ file, posts: count, directory: place, atEnd })
    const started = performance.now()
    const { stdout, stderr } = await run(
      process.execPath,
      ['-C', 'production', '--import', reportPeak, 'dist/ekagro.js', 'facts', 'rebuild', '--json'],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          LOG_LEVEL: 'error',
          DATABASE_URL: `file:${path.join(place, 'blog.db')}`,
          EKAGRO_MEDIA_DIRECTORY: path.join(place, 'media'),
          PAYLOAD_SECRET: 'only-for-this-bench',
        },
      },
    )
    const seconds = (performance.now() - started) / 1000
    const { computed } = JSON.parse(stdout) as { computed: number }
    if (computed < count) throw new Error(`Facts of ${computed} of ${count} posts were rebuilt.`)
    return { seconds, peak: peakOf(stderr) }
  }
  const small = await rebuild(smallPosts)
  const large = await rebuild(posts)
  return {
    perSecond: (posts - smallPosts) / (large.seconds - small.seconds),
    growth: large.peak - small.peak,
    note: `all analysers, imported posts of ${wordsPerPost} words into SQLite, less what ${smallPosts} posts take; ${large.seconds.toFixed(1)} s in all`,
  }
}
