import { siteChecks } from '../../../plugins/site/checks'
import { liveOf } from '../../../plugins/site/domain/probe/liveOf'
import { planVisits } from '../../../plugins/site/domain/probe/planVisits'
import type { ProbeHistory, ProbeResult } from '../../../plugins/site/domain/probe/probe'
import { siteReadingKey } from '../../../plugins/site/domain/probe/siteReadingKey'
import type { ProbeLimits } from '../../../plugins/site/probe/probeLimits'
import { runProbe } from '../../../plugins/site/probe/runProbe'
import { siteTasks } from '../../../plugins/site/tasks'
import type { Finding } from '../../../src/check/finding'
import type { Snapshot } from '../../../src/check/snapshot'
import { thresholdsFor } from '../../../src/check/thresholdsFor'
import { createFetch } from '../../../src/fetch/createFetch'
import { draft, token } from './blogSite'
import { authority, host } from './fakeSite'

/** Visits a fake site as the product visits a real one, without a pause. */
export const probeFakeSite = async (options: {
  snapshot: Snapshot
  origin: string
  limits?: Partial<ProbeLimits>
  signal?: AbortSignal
  allow?: readonly string[]
}): Promise<ProbeResult> => {
  const { snapshot, origin, limits, signal = new AbortController().signal } = options
  const fetch = createFetch({
    userAgent: 'Ekagro/0.1 (site probe; +https://blog.test)',
    pause: 0,
    longestWait: 100,
    ca: authority.cert,
    allow: options.allow ?? [origin, origin.replace('https:', 'http:')],
    resolve: async (name) =>
      name === host ? [{ address: '127.0.0.1', family: 4 }] : Promise.reject(new Error('unknown')),
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
    limits: { pause: 0, timePerPage: 1_500, ...limits },
  })
}

/** What every check says after visits of one site: the last is the latest. */
export const findingsOf = async (options: {
  snapshot: Snapshot
  results: readonly ProbeResult[]
  now?: Date
}): Promise<Map<string, Finding>> => {
  const { snapshot, results } = options
  const result = results.at(-1) ?? null
  const history: ProbeHistory[] = results.map(liveOf).toReversed()
  const now = options.now ?? new Date(result?.finishedAt ?? 0)
  const seen = { ...snapshot, readings: { [siteReadingKey]: { result, history } } }
  const findings = await Promise.all(
    siteChecks.map(async (check) => {
      const evidence = await check.gather({ snapshot: seen, now })
      return [check.rule.id, check.judge(evidence, thresholdsFor({ rule: check.rule }))] as const
    }),
  )
  return new Map(findings)
}
