import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { compareServers, type Server } from './rest/compareServers'
import { freePort } from './support/freePort'
import { runBench } from './support/runBench'
import { startServer } from './support/startServer'

const posts = 200

/** The reads that every frontend makes, and what they are called in the metrics. */
const requests = [
  { key: 'full', path: '/api/posts?limit=10&depth=1' },
  {
    key: 'light',
    path: '/api/posts?limit=10&depth=0&select[title]=true&select[slug]=true',
  },
] as const

/**
 * The REST API of our one process against the same build under plain `next start` with Payload's own route: the same
 * database, the same answers, no cache on either side.
 */
await runBench({
  name: 'rest',
  measure: async ({ isQuick, directory, say, atEnd }) => {
    const env = {
      NODE_ENV: 'production' as const,
      LOG_LEVEL: 'error',
      DATABASE_URL: `file:${path.join(directory, 'blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
      PAYLOAD_SECRET: 'only-for-this-bench',
      NEXT_TELEMETRY_DISABLED: '1',
    }
    say(`Writing ${posts} posts …`)
    const seeding = spawnSync(
      process.execPath,
      ['-C', 'production', '--enable-source-maps', 'dist/bench/rest/seed.js', String(posts)],
      { env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] },
    )
    if (seeding.status !== 0) throw new Error('Writing the posts failed; the lines above say why.')

    const start = async (
      name: Server['name'],
      argsFor: (port: number) => string[],
      extra: Record<string, string> = {},
    ): Promise<Server> => {
      const port = await freePort()
      const origin = `http://127.0.0.1:${port}`
      const { stop } = await startServer({
        args: argsFor(port),
        env: { ...env, PORT: String(port), HOST: '127.0.0.1', ...extra },
        readyUrl: `${origin}/api/posts?limit=1&depth=0`,
      })
      atEnd(stop)
      return { name, origin }
    }
    say('Starting plain next start and our server …')
    const plain = await start(
      'plain',
      (port) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
      { EKAGRO_PLAIN_ROUTE: '1', NODE_OPTIONS: '--conditions=production' },
    )
    const ours = await start('ours', () => ['-C', 'production', 'dist/server.js'])

    return compareServers({
      plain,
      ours,
      requests,
      connections: 10,
      warmUpSeconds: isQuick ? 5 : 8,
      seconds: isQuick ? 1.8 : 6,
      rounds: isQuick ? 3 : 5,
      say,
    })
  },
})
