import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import {
  type Comparison,
  compareServers,
  figureRows,
  type Name,
  ratioRow,
  type Server,
} from './rest/compareServers'
import { benchUser } from './rest/benchUser'
import { runLoad } from './rest/runLoad'
import { freePort } from './support/freePort'
import { runBench } from './support/runBench'
import type { Row } from './support/row'
import { startServer } from './support/startServer'

const full = '/api/posts?limit=10&depth=1'
const light = '/api/posts?limit=10&depth=0&select[title]=true&select[slug]=true'
const slug = 'post-7'
const bySlug = `/api/posts?where[slug][equals]=${slug}&depth=1&limit=1`

/**
 * The REST API of our one process, as it comes and without kept answers, against the same build under plain `next start` with Payload's own
 * route: the same database and the same answers. Asking is done by a process of its own.
 */
await runBench({
  name: 'rest',
  measure: async ({ isQuick, directory, say, atEnd }) => {
    const posts = isQuick ? 300 : 1_000
    const env = {
      NODE_ENV: 'production' as const,
      LOG_LEVEL: 'error',
      DATABASE_URL: `file:${path.join(directory, 'blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
      PAYLOAD_SECRET: 'only-for-this-bench',
      NEXT_TELEMETRY_DISABLED: '1',
      // Counted all the same, but never refused: one address sends more than a thousand frontends.
      EKAGRO_LIMITS: 'read=999999999 write=999999999',
    }
    say(`Writing ${posts} posts …`)
    const seeding = spawnSync(
      process.execPath,
      ['-C', 'production', '--enable-source-maps', 'dist/bench/rest/seed.js', String(posts)],
      { env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] },
    )
    if (seeding.status !== 0) throw new Error('Writing the posts failed; the lines above say why.')

    const start = async (
      name: Name,
      argsFor: (port: number) => string[],
      extra: Record<string, string> = {},
    ): Promise<Server> => {
      const port = await freePort()
      const origin = `http://127.0.0.1:${port}`
      const { stop } = await startServer({
        args: argsFor(port),
        env: {
          ...env,
          PORT: String(port),
          HOST: '127.0.0.1',
          EKAGRO_JOURNAL_DIRECTORY: path.join(directory, `journal-${name}`),
          ...extra,
        },
        readyUrl: `${origin}/api/posts?limit=1&depth=0`,
      })
      atEnd(stop)
      return { name, origin }
    }
    say('Starting plain next start and our server with and without kept answers …')
    const server = ['-C', 'production', 'dist/server.js']
    // One after the other: together they take longer than any of them may.
    const plain = await start(
      'plain',
      (port) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
      { EKAGRO_PLAIN_ROUTE: '1', NODE_OPTIONS: '--conditions=production' },
    )
    const cached = await start('cached', () => server)
    const uncached = await start('uncached', () => server, { EKAGRO_CACHE_MB: '0' })
    const servers = [plain, uncached, cached]
    const ownSlug = await ownSlugPath(cached.origin)
    const rounds = isQuick ? 2 : 5
    const seconds = isQuick ? 1 : 5
    const warmUpSeconds = isQuick ? 1.2 : 8
    const alike = (key: string, one: string): Comparison => ({
      key,
      paths: { plain: one, uncached: one, cached: one },
    })
    const few = { servers, connections: 10, warmUpSeconds, seconds, rounds, say }
    const how = `medians of ${rounds} runs of ${seconds} s, 10 connections, ${posts} posts`
    const fullRuns = await compareServers({ ...few, comparison: alike('full', full) })
    const lightRuns = await compareServers({ ...few, comparison: alike('light', light) })
    const slugRuns = await compareServers({
      ...few,
      comparison: {
        key: 'by_slug',
        paths: { plain: bySlug, cached: ownSlug ?? bySlug },
      },
    })
    const many = {
      ...few,
      servers: isQuick ? [plain, cached] : servers,
      connections: 100,
      warmUpSeconds: 0,
      rounds: isQuick ? 1 : 3,
    }
    const howMany = `${many.rounds} runs of ${seconds} s, 100 connections`
    const fullMany = await compareServers({ ...many, comparison: alike('full', full) })
    const lightMany = await compareServers({ ...many, comparison: alike('light', light) })
    say('Publishing while 100 connections read …')
    const published = await runLoad({
      kind: 'publish',
      origin: cached.origin,
      connections: 100,
      seconds: isQuick ? 2 : 20,
      slug,
      ...benchUser,
    })
    if (published.errors > 0) throw new Error(`${published.errors} reads were no 200.`)
    const ceiling = await measureCeiling({ seconds, atEnd })
    const cachedRuns = fullRuns.get('cached') ?? []
    return [
      ratioRow({ metric: 'cached_full_ratio', results: fullRuns, name: 'cached', how }),
      ratioRow({ metric: 'cached_light_ratio', results: lightRuns, name: 'cached', how }),
      ratioRow({
        metric: 'by_slug_ratio',
        results: slugRuns,
        name: 'cached',
        how: `${ownSlug ? 'our by-slug' : 'the same filter on both'}; ${how}`,
      }),
      ratioRow({ metric: 'uncached_full_ratio', results: fullRuns, name: 'uncached', how }),
      ratioRow({ metric: 'uncached_light_ratio', results: lightRuns, name: 'uncached', how }),
      {
        metric: 'cached_p99_ms_10',
        value: Math.max(...cachedRuns.map(({ p99 }) => p99)),
        unit: 'ms',
        n: cachedRuns.reduce((sum, { requests }) => sum + requests, 0),
        note: 'the worst run of the full list',
      },
      {
        metric: 'strapi_ratio',
        value: null,
        unit: 'x',
        n: 0,
        note: 'Strapi is no part of this repository and is not installed here',
      },
      {
        metric: 'stale_after_write',
        value: published.stale,
        unit: '',
        n: published.reads,
        note: `answers older than a write that had returned; ${published.writes} writes under 100 reading connections, p99 ${published.p99.toFixed(0)} ms, no error`,
      },
      ratioRow({
        metric: 'cached_full_ratio_100',
        results: fullMany,
        name: 'cached',
        how: howMany,
      }),
      ratioRow({
        metric: 'cached_light_ratio_100',
        results: lightMany,
        name: 'cached',
        how: howMany,
      }),
      ceiling,
      ...figureRows({ key: 'full', results: fullRuns, how }),
      ...figureRows({ key: 'light', results: lightRuns, how }),
      ...figureRows({ key: 'by_slug', results: slugRuns, how }),
    ]
  },
})

/** Our own address by slug, where this build has one. */
async function ownSlugPath(origin: string): Promise<string | null> {
  const own = `/api/posts/by-slug/${slug}`
  const response = await fetch(`${origin}${own}`)
  await response.arrayBuffer()
  return response.status === 200 ? own : null
}

async function measureCeiling({
  seconds,
  atEnd,
}: {
  seconds: number
  atEnd: (undo: () => void) => void
}): Promise<Row> {
  const child = spawn(process.execPath, ['dist/bench/rest/ceiling.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  atEnd(() => {
    child.kill('SIGTERM')
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const run = await runLoad({
    kind: 'read',
    origin: `http://127.0.0.1:${String(port).trim()}`,
    path: '/',
    connections: 10,
    seconds,
    bytes: 0,
  })
  return {
    metric: 'ceiling_per_s',
    value: run.perSecond,
    unit: '1/s',
    n: run.requests,
    note: 'a bare Node server that answers with nothing: more cannot be measured here',
  }
}
