import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { textOf } from '../../../src/fetch/textOf'
import type { PlannedVisit } from '../domain/probe/planVisits'
import type { ProbeResult, RenderedPage, Visit } from '../domain/probe/probe'
import { readAdsTxt } from '../domain/probe/readAdsTxt'
import type { SiteTasks } from '../tasks'
import { type ProbeLimits, probeLimits } from './probeLimits'
import { visitLinks } from './visitLinks'
import { visitPage } from './visitPage'
import { visitRobots } from './visitRobots'
import { type ListedDocument, visitSitemap } from './visitSitemap'
import { createVisitor } from './visitor'

/** Opens pages as a telephone does; the port of a browser. */
export type RenderPages = (options: {
  /** Of the site: what lies elsewhere is not asked for. */
  origin: string
  addresses: readonly string[]
  /** The way out of the whole visit. */
  fetch: GuardedFetch
  signal: AbortSignal
}) => Promise<{ pages: readonly RenderedPage[] | null; problem: string | null }>

/**
 * Visits the public site of the blog: first what shows whose it is, with ten requests at most and as its robots.txt allows; once it
 * proves to be the blog's own, the rest of the plan.
 */
export const runProbe = async (options: {
  fetch: GuardedFetch
  tasks: SiteTasks
  /** Scheme and host, without a closing `/`. */
  origin: string
  plan: readonly PlannedVisit[]
  posts: readonly ListedDocument[]
  drafts: readonly ListedDocument[]
  /** What the site must show to prove whose it is. */
  token: string
  clock: () => number
  signal: AbortSignal
  limits?: Partial<ProbeLimits>
  render?: RenderPages
  onProgress?: (progress: { done: number; total: number }) => void | Promise<void>
}): Promise<ProbeResult> => {
  const { fetch, tasks, origin, plan, token, clock, signal, render } = options
  const limits = { ...probeLimits, ...options.limits }
  const startedAt = clock()
  const visitor = createVisitor({ fetch, limits, clock, signal })
  const [home, ...others] = plan
  const visits: Visit[] = []
  const total = plan.length + 6
  const tell = async (extra: number): Promise<void> => {
    await options.onProgress?.({ done: Math.min(total, visits.length + extra), total })
  }

  const robots = await visitRobots({
    visitor,
    origin,
    addresses: plan.slice(0, 201).map(({ address }) => address),
  })
  await tell(1)
  const first = home ? await visitPage({ visitor, tasks, ...home }) : null
  if (first) visits.push(first.visit)
  let proof: ProbeResult['proof'] = first?.reading?.tokens.includes(token) ? 'meta' : null
  if (!proof) {
    const asked = await visitor.ask(`${origin}/.well-known/ekagro-site`, {
      limit: 1024,
      truncate: true,
    })
    const { answer } = asked ?? {}
    if (answer?.status === 200 && textOf(answer).trim() === token) proof = 'file'
  }
  if (proof) visitor.trust()
  await tell(2)

  const isSecure = origin.startsWith('https:')
  const plain = isSecure ? await visitor.ask(`${origin.replace(/^https:/u, 'http:')}/`) : null
  const missing = await visitPage({
    visitor,
    tasks,
    address: `${origin}/ekagro-${token.slice(0, 8)}-no-such-page`,
    role: 'missing',
  })
  const askedAds = await visitor.ask(`${origin}/ads.txt`, { limit: 256 * 1024, truncate: true })
  await tell(4)
  const sitemap = await visitSitemap({
    visitor,
    tasks,
    origin,
    named: robots?.sitemaps ?? [],
    posts: options.posts,
    drafts: options.drafts,
  })
  await tell(5)
  const other = otherHostOf(origin)
  const otherHost = proof && other ? await visitor.ask(other, { robots: true }) : null

  const pages = first?.reading ? [{ address: first.visit.address, reading: first.reading }] : []
  for (const wanted of others) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time is what politeness asks
    const seen = await visitPage({ visitor, tasks, ...wanted })
    if (!seen) break
    visits.push(seen.visit)
    if (seen.reading) pages.push({ address: seen.visit.address, reading: seen.reading })
    // oxlint-disable-next-line no-await-in-loop -- tells of what was just done
    await tell(5)
  }
  if (missing) visits.push(missing.visit)
  if (proof)
    visits.push(...(await visitLinks({ visitor, origin, pages, visits, most: limits.links })))
  const opened =
    proof && render && !signal.aborted
      ? await render({
          origin,
          fetch,
          addresses: visits
            .filter(isReadable)
            .slice(0, 3)
            .map(({ address }) => address),
          signal,
        })
      : null
  await tell(6)
  return {
    version: 1,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(clock()).toISOString(),
    origin,
    proof,
    stopped: signal.aborted ? 'cancelled' : visitor.stopped,
    requests: visitor.spent.requests,
    bytes: visitor.spent.bytes,
    certificate: first?.certificate ?? null,
    robots: robots?.reading ?? null,
    plain: plain?.outcome ?? null,
    otherHost: otherHost?.outcome ?? null,
    ads: askedAds && {
      ...askedAds.outcome,
      reading:
        askedAds.answer?.status === 200
          ? readAdsTxt({ text: textOf(askedAds.answer), contentType: askedAds.answer.contentType })
          : null,
    },
    sitemap,
    visits,
    rendered: opened?.pages ?? null,
    ...(opened?.problem ? { renderProblem: opened.problem } : {}),
  }
}

const isReadable = ({ role, status, page }: Visit): boolean =>
  status === 200 && page !== null && (role === 'home' || role === 'posts' || role === 'pages')

/** The home page with www when the blog is without, and the other way round; null for a number. */
const otherHostOf = (origin: string): string | null => {
  const url = new URL(origin)
  const { hostname } = url
  url.hostname = hostname.startsWith('www.') ? hostname.slice(4) : `www.${hostname}`
  return url.hostname === hostname ? null : url.href
}
