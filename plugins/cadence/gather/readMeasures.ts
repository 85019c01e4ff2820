import type { PayloadRequest } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runWork } from '../../../src/work/runWork'
import type { CadenceMeasures } from '../domain/measureCadence'
import { packedPosts } from '../domain/packedPosts'
import type { ResolvedCadenceOptions } from '../options'
import { cadenceTasks } from '../tasks'
import { publishedDates } from './publishedDates'
import { readNumbers } from './readNumbers'

/** The regularity of the blog now, by its published posts, which whoever is signed in may read. */
export const readMeasures = async ({
  req,
  options: { readWords },
  now,
}: {
  req: PayloadRequest
  options: ResolvedCadenceOptions
  now: Date
}): Promise<CadenceMeasures> => {
  const { payload } = req
  const [settings, numbers, words, posts] = await Promise.all([
    readBlogSettings({ payload, req }),
    readNumbers(payload),
    readWords({ payload }),
    publishedDates(payload),
  ])
  return runWork({
    tasks: cadenceTasks,
    name: 'cadence:measure',
    input: {
      posts: packedPosts(posts.map((post) => ({ ...post, words: words.get(post.id) ?? null }))),
      now,
      settings,
      numbers,
    },
  })
}
