import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { test as base } from 'vitest'

import { buildAll, isBuilt } from '../../src/server/build.mjs'
import { findChromium } from './findChromium.mjs'
import { withLiveScreens } from './withLiveScreens'

export const chromiumPath = findChromium()
if (!chromiumPath) {
  process.stderr.write('Skipped: no Chromium found; install one or set CHROMIUM_PATH.\n')
}

export const person = {
  name: 'রহিমা খাতুন',
  email: 'admin@blog.test',
  password: 'a long enough password',
}

export type Server = {
  address: string
  /** The one-time link by which the first administrator is made. */
  setupLink: string
  /** What the server has printed so far. */
  output(): string
  stop(): Promise<void>
}

export type Language = 'en' | 'bn-BD'
export type Look = { language: Language; theme?: 'light' | 'dark'; width?: number }

const startWithin = 200_000
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the production server on an empty database and a free port; builds it first when the sources have changed. */
const startServer = async (): Promise<Server> => {
  if (process.env.EKAGRO_PREBUILT !== '1' && !isBuilt()) await buildAll()
  const directory = await mkdtemp(path.join(tmpdir(), 'ekagro-browser-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['-C', 'production', 'dist/server.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutTestSettings(process.env),
      NODE_ENV: 'production',
      DATABASE_URL: `file:${path.join(directory, 'blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: path.join(directory, 'media'),
      PORT: String(port),
    },
  })
  let output = ''
  const collect = (text: Buffer): void => {
    output += text.toString()
  }
  server.stdout.on('data', collect)
  server.stderr.on('data', collect)
  const stop = async (): Promise<void> => {
    await ended(server)
    await rm(directory, { recursive: true, force: true })
  }
  const until = Date.now() + startWithin
  let setupLink: string | undefined
  while (!setupLink) {
    if (server.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`The server did not start:\n${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    setupLink = /(http\S+\/api\/setup\?token=\S+)/.exec(output)?.[1]
  }
  return { address: new URL(setupLink).origin, setupLink, output: () => output, stop }
}

/** Ends exactly the process that we started, and waits for it. */
const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

/** Vitest's own settings would make the server push its schema or sign with another key. */
const withoutTestSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const {
    PAYLOAD_FORCE_DRIZZLE_PUSH: _push,
    DISABLE_PAYLOAD_HMR: _reload,
    PAYLOAD_SECRET: _secret,
    NODE_OPTIONS: _options,
    EKAGRO_URL: _url,
    ...rest
  } = env
  return rest
}

export type Visit = {
  server: Server
  /** Makes the first administrator over HTTP, as the form does; once per server. */
  setUp(): Promise<void>
  /** A page signed in as the administrator, in one language, theme and width. */
  open(look: Look): Promise<Page>
  /** A page of somebody who is not signed in. */
  openAsNobody(look: Look): Promise<Page>
}

const contextOf = async ({
  browser,
  address,
  look: { language, theme = 'light', width = 1280 },
}: {
  browser: Browser
  address: string
  look: Look
}): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  await context.addCookies([
    { name: 'payload-lng', value: language, url: address },
    { name: 'payload-theme', value: theme, url: address },
  ])
  return context
}

/** Vitest's `test` with a running server and a browser for the whole file. */
export const test = base.extend<{ visit: Visit }>({
  visit: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names that a fixture asks for
    async ({}, use) => {
      const server = await startServer()
      const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: flags })
      const { address } = server
      const post = async (context: BrowserContext, route: string, data: object): Promise<void> => {
        const answer = await context.request.post(`${address}${route}`, { data })
        if (!answer.ok()) throw new Error(`${route}: ${await answer.text()}`)
      }
      await use({
        server,
        setUp: async () => {
          const context = await browser.newContext()
          await context.request.get(server.setupLink, { maxRedirects: 0 })
          await post(context, '/api/users/first-register', { ...person, role: 'admin' })
          await context.close()
        },
        open: async (look) => {
          const context = await contextOf({ browser, address, look })
          const { email, password } = person
          await post(context, '/api/users/login', { email, password })
          return withLiveScreens(await context.newPage())
        },
        openAsNobody: async (look) => {
          const context = await contextOf({ browser, address, look })
          return withLiveScreens(await context.newPage())
        },
      })
      await browser.close()
      await server.stop()
    },
    { scope: 'file' },
  ],
})
