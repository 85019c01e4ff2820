import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { peakOf } from '../support/peakOf'
import { reportPeak } from '../support/reportPeak'

/**
 * Runs `ekagro import` on a file into a new database in `directory`. Gives the seconds the command took and the most
 * memory it held, in bytes. Throws when it fails or does not make all the posts.
 */
export const importOnce = async ({
  file,
  posts,
  directory,
  url = `file:${path.join(directory, 'blog.db')}`,
  atEnd,
}: {
  file: string
  posts: number
  directory: string
  /** Of the database; SQLite in `directory` unless told. */
  url?: string
  atEnd: (undo: () => void) => void
}): Promise<{ seconds: number; peakMemory: number }> => {
  await mkdir(directory)
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['-C', 'production', '--import', reportPeak, 'dist/ekagro.js', 'import', file, '--json'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        DATABASE_URL: url,
        EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
        PAYLOAD_SECRET: 'only-for-this-bench',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  atEnd(() => {
    child.kill()
  })
  let answer = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2_000)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const seconds = (performance.now() - started) / 1_000
  if (code !== 0) throw new Error(`The import ended with ${code}.\n${said.trim()}`)
  const { created } = JSON.parse(answer) as { created: { posts: number } }
  if (created.posts !== posts)
    throw new Error(`The import made ${created.posts} of ${posts} posts.`)
  return { seconds, peakMemory: peakOf(said) }
}
