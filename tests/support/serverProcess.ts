import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../bench/support/freePort'

export type Exit = { code: number | null; signal: NodeJS.Signals | null }

export type ServerProcess = {
  origin: string
  port: number
  pid: number
  /** What it printed so far. */
  stdout: () => string
  stderr: () => string
  kill: (signal: NodeJS.Signals) => void
  exited: Promise<Exit>
}

/** A folder of its own for a test, with what removes it. */
export const temporaryFolder = async (): Promise<{
  folder: string
  remove: () => Promise<void>
}> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ekagro-server-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

const running = new Set<ChildProcess>()

/** Starts the built server as `npm start` does, its data in `folder`; nothing of the test's own environment gets in. */
export const spawnServer = async ({
  folder,
  env = {},
}: {
  folder: string
  env?: Record<string, string>
}): Promise<ServerProcess> => {
  const port = Number(env.PORT ?? (await freePort()))
  const child = spawn(process.execPath, ['-C', 'production', 'dist/server.js'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      DATABASE_URL: `file:${path.join(folder, 'blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: path.join(folder, 'media'),
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const exited = new Promise<Exit>((resolve) =>
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    }),
  )
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    stdout: () => stdout,
    stderr: () => stderr,
    kill: (signal) => {
      child.kill(signal)
    },
    exited,
  }
}

/** As `spawnServer`, and waits until it has said where it is. Throws with what it said when it ends before. */
export const startServer = async (
  options: Parameters<typeof spawnServer>[0],
): Promise<ServerProcess> => {
  const server = await spawnServer(options)
  let hasEnded = false
  void server.exited.then(() => {
    hasEnded = true
  })
  await until(() => {
    if (hasEnded) throw new Error(`The server ended at start.\n${server.stderr()}`)
    return server.stdout().includes('Ekagro is at')
  }, 200)
  return server
}

/** Ends what a test file started and left running, by its id. */
export const endServers = async (): Promise<void> => {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once('close', () => resolve())
          child.kill('SIGKILL')
        }),
    ),
  )
}

/** Asks every 50 ms until the answer is yes; throws after `seconds`. */
export const until = async (
  isSo: () => boolean | Promise<boolean>,
  seconds = 45,
): Promise<void> => {
  const deadline = Date.now() + seconds * 1_000
  // oxlint-disable-next-line no-await-in-loop -- asking again and again is the point
  while (!(await isSo())) {
    if (Date.now() > deadline)
      throw new Error(`Waited ${seconds} s in vain for: ${isSo.toString()}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(50)
  }
}
