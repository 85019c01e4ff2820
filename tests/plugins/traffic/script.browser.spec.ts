import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openCounter } from '../../../plugins/traffic/count/openCounter'
import { resolveOptions } from '../../../plugins/traffic/options'
import { openTrafficStore } from '../../../plugins/traffic/store/openTrafficStore'
import { chromiumPath } from '../../support/browser'
import { createCms } from '../../support/cms'

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'

describe.skipIf(!chromiumPath)('a page with the counter in a real browser', () => {
  let cms: Awaited<ReturnType<typeof createCms>>
  let server: Server
  let browser: Browser
  let origin: string

  beforeAll(async () => {
    cms = await createCms()
    server = createServer((request, response) => {
      const address = request.url ?? '/'
      if (!address.startsWith('/api/')) {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(
          `<!doctype html><meta charset=utf-8><title>পোস্ট</title><script defer src="/api/traffic/script.js"></script><p style="height:4000px">পোস্ট</p>`,
        )
        return
      }
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { host: _host, connection: _connection, ...headers } = request.headers
        void cms
          .http(request.method ?? 'GET', address, {
            headers: headers as Record<string, string>,
            from: '203.0.113.1',
            ...(chunks.length > 0 ? { body: Buffer.concat(chunks).toString() } : {}),
          })
          .then(async (answer) => {
            response.writeHead(answer.status, Object.fromEntries(answer.headers))
            response.end(Buffer.from(await answer.arrayBuffer()))
          })
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await cms.payload.updateGlobal({ slug: 'blog', data: { address: origin } })
    browser = await chromium.launch({
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      // Else the script says, rightly, that a program drives the browser.
      args: ['--no-sandbox', '--disable-gpu', '--disable-blink-features=AutomationControlled'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
    await cms?.close()
  })

  const kept = async () => {
    const counter = await openCounter({
      payload: cms.payload,
      options: resolveOptions({
        journalDirectory: path.join(cms.directory, 'traffic-journal'),
        saltDirectory: path.join(cms.directory, 'salts'),
      }),
    })
    await counter.flush()
    const store = await openTrafficStore(cms.payload)
    return store.hits({ from: 0, to: Date.now() + 1_000, limit: 100 })
  }

  it('is counted, follows its links within the page, and keeps nothing in the browser', async () => {
    const context = await browser.newContext({ userAgent: chrome })
    const page = await context.newPage()
    const bodies: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/hit')) bodies.push(request.postData() ?? '')
    })
    await page.goto(`${origin}/পোস্ট/?utm_source=facebook&utm_medium=social&fbclid=1`)
    await expect.poll(() => bodies.length).toBe(1)
    await page.evaluate(() => window.scrollTo(0, 2_000))
    await page.evaluate(() => window.history.pushState(null, '', '/second'))
    await expect.poll(() => bodies.length).toBe(3)
    expect(JSON.parse(bodies[1] ?? '')).toMatchObject({ kind: 'engagement' })
    await expect
      .poll(async () => (await kept()).map(({ path: shown, source }) => [shown, source]))
      .toEqual([
        ['/পোস্ট', 'facebook.com'],
        ['/second', '127.0.0.1'],
      ])
    const [first, second] = await kept()
    expect(first).toMatchObject({ isEntry: true, device: 'desktop', browser: 'Chrome' })
    expect(second).toMatchObject({ isEntry: false, channel: 'internal', visitor: first?.visitor })
    const inBrowser = await context.storageState()
    expect(inBrowser).toEqual({ cookies: [], origins: [] })
    await context.close()
  })

  it('sends nothing for whoever asks not to be measured', async () => {
    const context = await browser.newContext({ userAgent: chrome })
    await context.addInitScript(() => {
      Object.defineProperty(window.navigator, 'globalPrivacyControl', { value: true })
    })
    const page = await context.newPage()
    let asked = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/hit')) asked += 1
    })
    await page.goto(`${origin}/private`, { waitUntil: 'load' })
    await page.evaluate(() => window.history.pushState(null, '', '/private-2'))
    await page.close()
    expect(asked).toBe(0)
    await context.close()
  })

  it('is dropped as headless when the browser says that a program drives it', async () => {
    const automated = await chromium.launch({
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--no-sandbox', '--disable-gpu'],
    })
    const page = await automated.newPage({ userAgent: chrome })
    const answered = page.waitForResponse((response) => response.url().endsWith('/hit'))
    await page.goto(`${origin}/automated`)
    expect((await answered).status()).toBe(202)
    await automated.close()
    expect((await kept()).map(({ path: shown }) => shown)).not.toContain('/automated')
  })
})
