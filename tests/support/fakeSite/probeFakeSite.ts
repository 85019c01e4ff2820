import { planVisits } from '../../../plugins/site/domain/probe/planVisits'
import type { ProbeResult } from '../../../plugins/site/domain/probe/probe'
import type { ProbeLimits } from '../../../plugins/site/probe/probeLimits'
import { type RenderPages, runProbe } from '../../../plugins/site/probe/runProbe'
import { siteTasks } from '../../../plugins/site/tasks'
import type { Snapshot } from '../../../src/check/snapshot'
import { createFetch } from '../../../src/fetch/createFetch'
import { draft, token } from './blogSite'
import { authority } from './fakeSite'

/** Visits a fake site as the product visits a real one, without a pause. */
export const probeFakeSite = async (options: {
  snapshot: Snapshot
  origin: string
  limits?: Partial<ProbeLimits>
  signal?: AbortSignal
  allow?: readonly string[]
  render?: RenderPages
}): Promise<ProbeResult> => {
  const { snapshot, origin, limits, signal = new AbortController().signal } = options
  const fetch = createFetch({
    userAgent: 'Ekagro/0.1 (site probe; +https://blog.test)',
    pause: 0,
    longestWait: 100,
    ca: authority.cert,
    allow: options.allow ?? [origin, origin.replace('https:', 'http:')],
    resolve: async (name) =>
      name === new URL(origin).hostname
        ? [{ address: '127.0.0.1', family: 4 }]
        : Promise.reject(new Error('unknown')),
  })
  const listed = ({ id, title, url }: { id: string; title: string; url: string }) => ({
    id,
    title,
    address: url,
  })
  return runProbe({
    fetch,
    tasks: siteTasks,
    origin,
    plan: planVisits({ snapshot, origin }),
    posts: snapshot.posts.filter(({ noindex }) => !noindex).map(listed),
    drafts: [{ ...draft, address: `${origin}/${draft.slug}` }],
    token,
    clock: Date.now,
    signal,
    limits: { pause: 0, timePerPage: 8_000, ...limits },
    ...(options.render ? { render: options.render } : {}),
  })
}
