import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

import { groupMemory } from './groupMemory'
import { createProtocol, type Protocol } from './protocol'

export type OpenBrowser = { protocol: Protocol; close: () => Promise<void> }

const features = [
  'IsolateOrigins',
  'site-per-process',
  'Translate',
  'MediaRouter',
  'DialMediaRouteProvider',
  'OptimizationHints',
  'InterestFeedContentSuggestions',
]

/**
 * Nothing that the browser asks for reaches the network: no name is resolved, numbers included, and what would go out goes to a proxy that
 * cannot be reached either. What a page gets comes from `siteDoor`.
 */
const closedToNetwork = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
]
const plain = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-client-side-phishing-detection',
  '--disable-popup-blocking',
  '--metrics-recording-only',
  '--mute-audio',
  '--password-store=basic',
  '--renderer-process-limit=1',
  '--js-flags=--max-old-space-size=256',
  `--disable-features=${features.join(',')}`,
]

const lookEvery = 1_000
const patience = 2_000

/**
 * Starts Chromium as a child without a window, with a profile of its own that is thrown away, and without the settings and secrets of this
 * process. It is ended when it takes more memory than it may.
 * @param options.memory bytes of all its processes together
 */
export const openBrowser = async (options: {
  executable: string
  memory: number
}): Promise<OpenBrowser> => {
  const { executable, memory } = options
  const profile = await mkdtemp(path.join(tmpdir(), 'ekagro-render-'))
  // Chromium refuses its own sandbox to the superuser.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(
    executable,
    [...plain, ...asRoot, ...closedToNetwork, `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A group of its own, so that all its processes can be ended together.
      detached: true,
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        HOME: profile,
        TMPDIR: profile,
        LANG: 'C.UTF-8',
      },
    },
  )
  const protocol = createProtocol({
    write: child.stdio[3] as Writable,
    read: child.stdio[4] as Readable,
  })
  const isOver = new Promise<void>((over) => {
    child.once('exit', () => over())
    child.once('error', () => over())
  })
  child.once('error', (error) => protocol.end(`The browser did not start (${error.message}).`))
  child.once('exit', (code) => protocol.end(`The browser ended (${code ?? 'killed'}).`))
  const kill = (): void => {
    if (child.pid === undefined || child.exitCode !== null) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
  const watch = setInterval(() => {
    if (child.pid === undefined) return
    void groupMemory(child.pid).then((size) => {
      if (size === null || size <= memory) return
      protocol.end('The browser took too much memory.')
      kill()
    })
  }, lookEvery)
  return {
    protocol,
    close: async () => {
      clearInterval(watch)
      await Promise.race([
        protocol.send('Browser.close').then(() => isOver),
        isOver,
        new Promise((late) => setTimeout(late, patience).unref()),
      ]).catch(() => {})
      kill()
      await isOver
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
