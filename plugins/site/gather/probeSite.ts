import type { Payload } from 'payload'

import { publicUrl } from '../../../src/cms/publicUrl'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { createFetch } from '../../../src/fetch/createFetch'
import { planVisits } from '../domain/probe/planVisits'
import type { ProbeResult } from '../domain/probe/probe'
import type { ResolvedSiteOptions } from '../options'
import type { ListedDocument } from '../probe/visitSitemap'
import { runProbe } from '../probe/runProbe'
import { siteToken } from '../probe/siteToken'
import { keepProbe } from '../store/probeStore'
import { siteTasks } from '../tasks'

const mostDrafts = 1_000

/**
 * Visits the public site of the blog and keeps what was seen. A visit that was stopped is kept only when it saw the home page.
 * @throws an error with the code `no-address` while the blog has no public address
 */
export const probeSite = async ({
  payload,
  options,
  signal,
  onProgress,
}: {
  payload: Payload
  options: ResolvedSiteOptions
  signal: AbortSignal
  onProgress?: (progress: { done: number; total: number }) => void | Promise<void>
}): Promise<ProbeResult> => {
  const { address } = await readBlogSettings({ payload })
  if (address === null || !URL.canParse(address)) {
    throw Object.assign(
      new Error('The blog has no public address. Write it into the settings of the blog.'),
      { code: 'no-address' },
    )
  }
  const { origin } = new URL(address)
  const snapshot = await options.readSnapshot(payload)
  const { allow, ca, operator, limits, render } = options
  const result = await runProbe({
    // Made anew for each visit: what it remembers of robots.txt and rests must not be a day old.
    fetch: createFetch({
      userAgent: `Ekagro/0.1 (site probe; +${operator ?? address})`,
      pause: 0,
      longestWait: 10_000,
      ...(allow ? { allow } : {}),
      ...(ca ? { ca } : {}),
    }),
    tasks: siteTasks,
    origin,
    plan: planVisits({ snapshot, origin }),
    posts: snapshot.posts
      .filter(({ noindex, url }) => !noindex && url !== '')
      .map(({ id, title, url }) => ({ id, title, address: url })),
    drafts: await readDrafts(payload),
    token: siteToken({ secret: payload.secret, origin }),
    clock: Date.now,
    signal,
    ...(limits ? { limits } : {}),
    ...(render ? { render } : {}),
    ...(onProgress ? { onProgress } : {}),
  })
  if (!signal.aborted) await keepProbe(payload, result)
  return result
}

/** Posts that the public may not see, with the addresses that they would have. */
const readDrafts = async (payload: Payload): Promise<ListedDocument[]> => {
  const settings = await readBlogSettings({ payload })
  const { docs } = await payload.find({
    collection: 'posts',
    where: { _status: { not_equals: 'published' } },
    select: { title: true, slug: true, publishedAt: true },
    depth: 0,
    limit: mostDrafts,
    pagination: false,
  })
  return docs.flatMap(({ id, title, slug, publishedAt }) => {
    const address = publicUrl({
      document: { collection: 'posts', id, slug: slug ?? null, publishedAt: publishedAt ?? null },
      settings,
    })
    return address ? [{ id, title, address }] : []
  })
}
