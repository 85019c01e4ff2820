import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { RenderedPage } from '../../../plugins/site/domain/probe/probe'
import { chromiumRenderer, type RenderLimits } from '../../../plugins/site/render/chromiumRenderer'
import {
  authority,
  fakeSite,
  type FakeAnswer,
  type FakeSite,
  host,
} from '../../support/fakeSite/fakeSite'
import { findChromium } from '../../support/findChromium.mjs'
import { createFetch } from '../../../src/fetch/createFetch'

const executable = findChromium()
const text = 'আজ ভাত রান্নার সহজ নিয়ম লিখছি, নিজের হাতে করে দেখা। '.repeat(30)
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="bn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>ভাত</title><style>body{margin:0;font:16px/1.6 sans-serif}</style>${head}</head><body><main><h1>ভাত</h1>${body}</main></body></html>`

let site: FakeSite
/** Somebody else's server in the private network: a rendering browser must never reach it. */
let private_: Server
let connections = 0
let privatePort = 0

beforeAll(async () => {
  site = await fakeSite({ answers: {} })
  private_ = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((ready) => private_.listen(0, '127.0.0.1', ready))
  privatePort = (private_.address() as { port: number }).port
})
afterAll(async () => {
  await site.close()
  private_.close()
})
afterEach(() => {
  for (const path of Object.keys(site.answers)) delete site.answers[path]
  site.asked.length = 0
})

const render = async (
  answers: Record<string, FakeAnswer>,
  options: { limits?: Partial<RenderLimits>; signal?: AbortSignal; executable?: string } = {},
) => {
  Object.assign(site.answers, answers)
  const fetch = createFetch({
    userAgent: 'Ekagro/0.1 (site probe)',
    pause: 0,
    ca: authority.cert,
    allow: [site.origin, site.origin.replace('https:', 'http:')],
    resolve: async (name) =>
      name === host ? [{ address: '127.0.0.1', family: 4 }] : Promise.reject(new Error('unknown')),
  })
  return chromiumRenderer({
    executable: options.executable ?? executable ?? '',
    limits: { settle: 1_200, ...options.limits },
  })({
    origin: site.origin,
    addresses: Object.keys(answers)
      .filter((path) => !path.includes('.'))
      .map((path) => `${site.origin}${path}`),
    fetch,
    signal: options.signal ?? new AbortController().signal,
  })
}
const one = async (
  answer: FakeAnswer,
  more: Record<string, FakeAnswer> = {},
): Promise<RenderedPage> => {
  const { pages, problem } = await render({ '/': answer, ...more })
  expect(problem).toBeNull()
  return pages![0]!
}

describe.skipIf(!executable)('a page in Chromium at 390 pixels', () => {
  it('that is in order has nothing to tell, and its profile is gone', async () => {
    const seen = await one(page(`<link rel="stylesheet" href="/style.css"><p>${text}</p>`), {
      '/style.css': { type: 'text/css', body: 'p{font-size:17px}' },
    })
    expect(seen).toMatchObject({
      address: `${site.origin}/`,
      overflow: 0,
      fontSize: 17,
      adHeight: 0,
      emptySlots: 0,
      overlays: [],
      did: [],
    })
    expect(seen.height).toBeGreaterThan(800)
    expect(seen.paint).toBeGreaterThan(0)
    expect(site.asked).toContain('GET https /style.css')
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('ekagro-render-'))).toEqual([])
  })

  it('is measured: width, letters, advertisements and what covers the text', async () => {
    const { pages } = await render({
      '/wide': page(`<p style="font-size:11px">${text}</p><div style="width:700px">x</div>`),
      '/sold': page(
        `<p>${text}</p><div class="ad-slot" style="height:250px"><ins class="adsbygoogle" style="display:block;height:250px"></ins></div><ins class="adsbygoogle"></ins><iframe src="https://x.taboola.com/" style="height:100px;border:0"></iframe><iframe src="https://www.youtube.com/embed/x" style="height:100px"></iframe>`,
      ),
      '/covered': page(
        `<p>${text}</p><div style="position:fixed;inset:0;background:#fff">পুরস্কার জিতুন</div>`,
      ),
      '/asking': page(
        `<p>${text}</p><div id="cookie-bar" style="position:fixed;bottom:0;left:0;right:0;height:60%;background:#fff">কুকি <button>ঠিক আছে</button></div>`,
      ),
    })
    const [wide, sold, covered, asking] = pages!
    expect(wide).toMatchObject({ fontSize: 11 })
    expect(wide!.overflow).toBeGreaterThanOrEqual(310)
    expect(sold).toMatchObject({ overflow: 0, adHeight: 350, emptySlots: 1 })
    expect(covered!.overlays).toMatchObject([
      { share: 1, isClosable: false, isConsent: false, words: 'পুরস্কার জিতুন' },
    ])
    expect(asking!.overlays).toMatchObject([{ isClosable: true, isConsent: true }])
    expect(asking!.overlays[0]!.share).toBeGreaterThan(0.5)
  }, 60_000)

  it('is told on when it opens, leaves, speaks or hands over something by itself', async () => {
    const { pages } = await render({
      '/window': page(
        `<p>${text}</p><script>setTimeout(() => window.open('https://ads.example/x'), 300)</script>`,
      ),
      '/click': page(
        `<p>${text}</p><a id="a" target="_blank" href="https://ads.example/y">x</a><script>setTimeout(() => a.click(), 300)</script>`,
      ),
      '/leave': page(
        `<p>${text}</p><script>setTimeout(() => { location.href = 'https://win.example/z' }, 300)</script>`,
      ),
      '/refresh': page(
        `<p>${text}</p>`,
        '<meta http-equiv="refresh" content="0; url=https://win.example/r">',
      ),
      '/dialog': page(`<p>${text}</p><script>setTimeout(() => alert('জিতেছেন!'), 200)</script>`),
      '/file': page(`<p>${text}</p><iframe src="/app.apk"></iframe>`),
      '/saved': page(
        `<p>${text}</p><script>setTimeout(() => { const a = document.createElement('a'); a.download = 'x.txt'; a.href = URL.createObjectURL(new Blob(['x'])); a.click() }, 300)</script>`,
      ),
      '/next': page(
        `<p>${text}</p><script>setTimeout(() => { location.href = '/window' }, 300)</script>`,
      ),
    })
    const did = (pages ?? []).map((seen) => [
      new URL(seen.address).pathname,
      ...seen.did.map(({ kind, where }) => `${kind} ${where}`),
    ])
    expect(did).toEqual([
      ['/window', 'window https://ads.example/x'],
      ['/click', expect.stringMatching(/^window /)],
      ['/leave', 'left https://win.example/z'],
      ['/refresh', 'left https://win.example/r'],
      ['/dialog', 'dialog জিতেছেন!'],
      ['/file', `download ${site.origin}/app.apk`],
      ['/saved', expect.stringMatching(/^download blob:/)],
      ['/next', `left ${site.origin}/window`],
    ])
    expect(site.asked).not.toContain('GET https /app.apk')
  }, 90_000)

  it('reaches no private address, by no way that a page has', async () => {
    const there = `127.0.0.1:${privatePort}`
    const seen = await one(
      page(
        `<p>${text}</p><img src="http://${there}/img"><iframe src="http://${there}/frame"></iframe>
        <form id="f" method="post" action="http://${there}/form" target="i"><input name="a"></form><iframe name="i"></iframe>
        <script src="http://${there}/script"></script>
        <script>
          const bare = document.createElement('iframe'); document.body.append(bare)
          const { WebSocket: Socket, RTCPeerConnection: Peer } = bare.contentWindow
          for (const make of [
            () => fetch('http://${there}/fetch', { mode: 'no-cors' }),
            () => navigator.sendBeacon('http://${there}/beacon', 'x'),
            () => new WebSocket('ws://${there}/ws'),
            () => new Socket('ws://${there}/ws2'),
            () => new EventSource('http://${there}/events'),
            () => new Worker(URL.createObjectURL(new Blob(["fetch('http://${there}/worker', { mode: 'no-cors' }); new WebSocket('ws://${there}/ws3')"]))),
            () => { const peer = new Peer({ iceServers: [{ urls: 'turn:${there}?transport=tcp', username: 'a', credential: 'b' }, { urls: 'stun:${there}' }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)) },
            () => f.submit(),
            () => import('http://${there}/module'),
          ]) { try { Promise.resolve(make()).catch(() => {}) } catch {} }
        </script>`,
        `<link rel="preconnect" href="http://${there}"><link rel="prefetch" href="http://${there}/prefetch"><link rel="dns-prefetch" href="//${there}"><link rel="stylesheet" href="http://${there}/css">`,
      ),
      { '/moved.png': { status: 302, headers: { location: `http://${there}/redirect` } } },
    )
    expect(seen.overflow).toBe(0)
    expect(connections).toBe(0)
    const [moved] =
      (
        await render({
          '/moved': page(`<p>${text}</p><img src="/away.png">`),
          '/away.png': { status: 302, headers: { location: `http://${there}/away` } },
        })
      ).pages ?? []
    expect(moved?.did).toEqual([])
    expect(connections).toBe(0)
  }, 60_000)

  it('sends nothing to the site but questions: no forms, no beacons', async () => {
    await one(
      page(
        `<p>${text}</p><script>navigator.sendBeacon('/collect', 'x'); fetch('/write', { method: 'POST', body: 'x' }).catch(() => {}); fetch('/read').catch(() => {})</script>`,
      ),
    )
    expect(site.asked.filter((asked) => !asked.startsWith('GET '))).toEqual([])
    expect(site.asked).toContain('GET https /read')
  })

  it('follows a redirect of the site to where it ends', async () => {
    const { pages } = await render({
      '/old': { status: 301, headers: { location: '/new/x' } },
      '/new/x': page(`<link rel="stylesheet" href="style.css"><p>${text}</p>`),
      '/new/style.css': { type: 'text/css', body: 'p{font-size:19px}' },
    })
    expect(pages![0]).toMatchObject({ fontSize: 19, did: [] })
  })

  it('that never ends, eats memory or does not open costs its time and no more', async () => {
    const endless = await render(
      { '/': page(`<p>${text}</p><script>for (;;);</script>`) },
      { limits: { time: 4_000, patience: 2_000 } },
    )
    expect(endless).toMatchObject({ pages: null, problem: expect.any(String) })
    const hungry = await render(
      { '/': page(`<p>${text}</p>`) },
      { limits: { memory: 1_000_000, settle: 10_000, time: 15_000 } },
    )
    expect(hungry).toEqual({ pages: null, problem: 'The browser took too much memory.' })
    const down = await render({ '/': (request) => request.socket.destroy() })
    expect(down).toEqual({ pages: null, problem: 'No page opened in the browser.' })
    const left = new AbortController()
    const stopped = render(
      { '/': page(`<p>${text}</p>`) },
      { signal: left.signal, limits: { settle: 20_000 } },
    )
    setTimeout(() => left.abort(), 1_500)
    expect(await stopped).toEqual({ pages: null, problem: 'The visit was stopped.' })
  }, 60_000)

  it('without a browser that starts is a problem that is told', async () => {
    const gone = await render({ '/': page('x') }, { executable: '/nowhere/chromium' })
    expect(gone).toMatchObject({ pages: null, problem: expect.stringContaining('did not start') })
    const ends = await render({ '/': page('x') }, { executable: '/bin/true' })
    expect(ends).toMatchObject({
      pages: null,
      problem: expect.stringContaining('The browser ended'),
    })
  })
})
