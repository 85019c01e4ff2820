import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from '../support/freePort'
import { startServer } from '../support/startServer'
import type { LoadAnswer } from './load/work'
import { runLoad } from './runLoad'

/** The same load on a plain Payload collection: what hits would cost as documents. */
export const measurePlain = async (options: {
  directory: string
  seconds: number
  connections: number
  atEnd: (undo: () => Promise<void> | void) => void
}): Promise<LoadAnswer> => {
  const { directory, seconds, connections, atEnd } = options
  await mkdir(directory, { recursive: true })
  const work = 'dist/bench/traffic/plain/work.js'
  const env = {
    LOG_LEVEL: 'error',
    DATABASE_URL: `file:${path.join(directory, 'plain.db')}`,
    PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
  }
  const making = spawnSync(process.execPath, ['-C', 'development', work, 'tables'], {
    env: { ...process.env, ...env, NODE_ENV: 'development' },
    stdio: ['ignore', 2, 2],
  })
  if (making.status !== 0) throw new Error('The tables of the plain collection were not made.')
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { stop } = await startServer({
    args: ['-C', 'production', '--enable-source-maps', work],
    env: { ...env, NODE_ENV: 'production', PORT: String(port) },
    readyUrl: `${origin}/api/hits?limit=1`,
  })
  atEnd(stop)
  const load = runLoad({
    url: `${origin}/api/hits`,
    blog: '',
    kind: 'document',
    connections,
    seconds,
    most: Number.MAX_SAFE_INTEGER,
    seed: 3,
  })
  atEnd(load.stop)
  const answer = await load.answer
  await stop()
  if (answer.acknowledged === 0)
    throw new Error(`The plain collection took nothing: ${JSON.stringify(answer.refused)}.`)
  return answer
}
