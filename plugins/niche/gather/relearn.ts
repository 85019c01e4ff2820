import type { Payload, PayloadRequest } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runWork } from '../../../src/work/runWork'
import type { WordCounts } from '../domain/learn/wordCounts'
import { subjectKey } from '../domain/subjectKey'
import { nicheTasks } from '../tasks'

/** More posts than these teach nothing new; the newest words of editors count. */
const mostPosts = 300

/** Learns the subject anew from what editors said of posts, and keeps it where settings for analysing are read. */
export const relearn = async ({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<{ confirmed: number; rejected: number }> => {
  const { niche } = await readBlogSettings({ payload, ...(req ? { req } : {}) })
  const { docs } = await payload.find({
    collection: 'niche-confirmations',
    where: { subject: { equals: subjectKey(niche) } },
    sort: '-at',
    limit: mostPosts,
    pagination: false,
    depth: 0,
    ...(req ? { req } : {}),
  })
  const said = (isOnSubject: boolean): WordCounts[] =>
    docs
      .filter((one) => one.isOnSubject === isOnSubject)
      .map(({ words }) => words as WordCounts[0][])
  const [confirmed, rejected] = [said(true), said(false)]
  const model = await runWork({
    tasks: nicheTasks,
    name: 'niche:learn',
    input: { preset: niche.preset, confirmed, rejected },
  })
  await payload.updateGlobal({
    slug: 'niche-model',
    data: { model },
    depth: 0,
    ...(req ? { req } : {}),
  })
  return { confirmed: confirmed.length, rejected: rejected.length }
}
