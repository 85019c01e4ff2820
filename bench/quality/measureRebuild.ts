import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

import { syntheticWxr } from '../../tests/support/syntheticWxr'
import { importOnce } from '../import/importOnce'

const run = promisify(execFile)
const wordsPerPost = 600
const smallPosts = 5

/**
 * The command `facts rebuild` on a blog of so many imported Bengali posts, without facts yet; what it takes on a blog of five is the start of
 * the process and is subtracted. Gives posts a second.
 */
export const measureRebuild = async ({
  posts,
  directory,
  atEnd,
}: {
  posts: number
  directory: string
  atEnd: (undo: () => void) => void
}): Promise<{ perSecond: number; note: string }> => {
  const secondsOf = async (count: number): Promise<number> => {
    const place = path.join(directory, `rebuild-${count}`)
    const file = `${place}.xml`
    await pipeline(syntheticWxr({ posts: count, wordsPerPost }), createWriteStream(file))
    await importOnce({ file, posts: count, directory: place, atEnd })
    const started = performance.now()
    const { stdout } = await run(
      process.execPath,
      ['-C', 'production', 'dist/ekagro.js', 'facts', 'rebuild', '--json'],
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
    return seconds
  }
  const small = await secondsOf(smallPosts)
  const large = await secondsOf(posts)
  return {
    perSecond: (posts - smallPosts) / (large - small),
    note: `all analysers, imported posts of ${wordsPerPost} words into SQLite, less what ${smallPosts} posts take; ${large.toFixed(1)} s in all`,
  }
}
