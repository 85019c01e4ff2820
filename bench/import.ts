import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { syntheticWxr } from '../tests/support/syntheticWxr'
import { importOnce } from './import/importOnce'
import { runBench } from './support/runBench'

const wordsPerPost = 600
const smallPosts = 5
/** Makes an export of just over 200 MB. */
const hugePosts = 21_000

/**
 * The command `import` on a WordPress export with Bengali posts, into an empty database. An export of 5 posts goes
 * first: what it takes is the start of the process, and is subtracted.
 */
await runBench({
  name: 'import',
  measure: async ({ isQuick, directory, say, atEnd }) => {
    const run = async (posts: number) => {
      const file = path.join(directory, `${posts}.xml`)
      await pipeline(syntheticWxr({ posts, wordsPerPost }), createWriteStream(file))
      say(`Importing ${posts} posts …`)
      const once = await importOnce({
        file,
        posts,
        directory: path.join(directory, String(posts)),
        atEnd,
      })
      return { ...once, fileSize: (await stat(file)).size }
    }
    const posts = isQuick ? 300 : 2_000
    const small = await run(smallPosts)
    const large = await run(posts)
    const hugest = isQuick ? posts : hugePosts
    const huge = isQuick ? large : await run(hugePosts)
    const how = `of ${wordsPerPost} words, less what an import of ${smallPosts} posts takes`
    return [
      {
        metric: 'posts_per_s',
        value: (posts - smallPosts) / (large.seconds - small.seconds),
        unit: '1/s',
        n: posts,
        note: `both passes, posts ${how}`,
      },
      {
        metric: 'growth_mb',
        value: (huge.peakMemory - small.peakMemory) / 1024 ** 2,
        unit: 'MB',
        n: hugest,
        note: `peak memory of the process on an export of ${Math.round(huge.fileSize / 1e6)} MB, less what an import of ${smallPosts} posts takes`,
      },
    ]
  },
})
