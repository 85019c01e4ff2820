import path from 'node:path'

import { createClient } from '@libsql/client'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { googleStore } from '../../plugins/adsense/store/googleStore'
import { buildAll, isBuilt } from '../../src/server/build.mjs'
import { chromiumPath, type Look } from '../support/browser'
import { credentials, makeFirstUser } from '../support/firstUser'
import { accessibilityOf, overflowOf, rawKeysOn } from '../support/screen'
import {
  endServers,
  type ServerProcess,
  startServer,
  temporaryFolder,
  until,
} from '../support/serverProcess'
import { withLiveScreens } from '../support/withLiveScreens'

const shots = process.env.EKAGRO_SHOTS
const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'bn-BD', theme: 'dark', width: 390 },
  { language: 'bn-BD', theme: 'light' },
  { language: 'en', theme: 'dark', width: 390 },
]
const titles = { en: 'AdSense application', 'bn-BD': 'অ্যাডসেন্স আবেদন' }
const client = '1234567890-abc.apps.googleusercontent.com'

describe.skipIf(!chromiumPath)('the screen of the AdSense application', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let server: ServerProcess
  let browser: Browser
  let token: string

  beforeAll(async () => {
    if (process.env.EKAGRO_PREBUILT !== '1' && !isBuilt()) await buildAll()
    place = await temporaryFolder()
    server = await startServer({ folder: place.folder })
    await until(() => server.stdout().includes('/api/setup?token='))
    token = await makeFirstUser(server)
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    })
  }, 900_000)
  afterAll(async () => {
    await browser.close()
    await endServers()
    await place.remove()
  })

  const open = async ({ language, theme = 'light', width = 1280 }: Look): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    })
    await context.addCookies([
      { name: 'payload-lng', value: language, url: server.origin },
      { name: 'payload-theme', value: theme, url: server.origin },
    ])
    const entered = await context.request.post(`${server.origin}/api/users/login`, {
      data: credentials,
    })
    expect(entered.ok()).toBe(true)
    return withLiveScreens(await context.newPage())
  }
  const post = async (route: string, body: object = {}) => {
    const answer = await fetch(`${server.origin}${route}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    })
    expect([route, answer.ok]).toEqual([route, true])
    return (await answer.json()) as { doc: { id: string } }
  }
  /** Lays into the database what Google would have said: no server of Google's is asked by the built server. */
  const keep = async (write: (store: ReturnType<typeof googleStore>) => unknown): Promise<void> => {
    const database = createClient({ url: `file:${path.join(place.folder, 'blog.db')}` })
    const rows: [string, unknown][] = []
    await write(
      googleStore({
        kv: { set: async (key: string, data: unknown) => rows.push([key, data]) },
      } as unknown as Parameters<typeof googleStore>[0]),
    )
    for (const [key, data] of rows) {
      // oxlint-disable no-await-in-loop -- one writer
      await database.execute({ sql: 'delete from payload_kv where key = ?', args: [key] })
      await database.execute({
        sql: 'insert into payload_kv (id, key, data) values (?, ?, ?)',
        args: [crypto.randomUUID(), key, JSON.stringify(data)],
      })
      // oxlint-enable no-await-in-loop
    }
    database.close()
  }
  const shoot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/adsense-${name}.png`, fullPage: true })
  }
  const judge = async (page: Page): Promise<void> => {
    expect(await rawKeysOn(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await accessibilityOf(page, '.ekagro-adsense')).toEqual([])
  }

  it.each(looks)('stands empty in $language, $theme, $width', async (look) => {
    const page = await open(look)
    await page.goto(`${server.origin}/admin/adsense`)
    await page.getByRole('heading', { level: 1, name: titles[look.language] }).waitFor()
    const nav = page.locator('a[href="/admin/adsense"]').first()
    expect(await nav.getAttribute('aria-current')).toBe('page')
    await judge(page)
    await shoot(page, `empty-${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}`)
    await page.context().close()
  })

  it('records an application by keyboard, warns of the verdict, and takes the answer', async () => {
    await post('/api/readiness/run')
    const page = await open({ language: 'en' })
    await expect
      .poll(
        async () => {
          await page.goto(`${server.origin}/admin/adsense`)
          return page.getByText('The verdict is not “Ready to apply”.').count()
        },
        { timeout: 90_000, interval: 2_000 },
      )
      .toBe(1)
    await page.getByRole('button', { name: 'I applied today' }).press('Enter')
    const card = page.locator('.ekagro-application').first()
    await card.getByText('Waiting for Google').first().waitFor()
    await page.getByText('Recorded. It stands at the top of the list.').waitFor()
    expect(await card.innerText()).toContain('Report of that day: “')
    expect(await card.innerText()).toContain('Applied today. Google usually takes a few days.')

    await card.getByText('Record Google’s answer').press('Enter')
    await card.getByLabel('Google’s answer').selectOption('low-value-content')
    await card.getByLabel('Words of Google’s mail').fill('We have found some policy violations.')
    await card.getByRole('button', { name: 'Save' }).press('Enter')
    await card.getByText('Saved.').waitFor()
    await card.locator('.ekagro-application__outcome').getByText('Low value content').waitFor()
    await page.getByText('From one application of one blog nothing can be proved.').waitFor()
    await page.getByText('All rules').click()
    expect(await page.locator('.ekagro-adsense__table tbody tr').count()).toBe(60)

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV' }).click()
    expect((await download).suggestedFilename()).toBe('adsense-outcomes.csv')
    await page.context().close()
  })

  it('keeps the OAuth client, goes to Google and tells what came back', async () => {
    const page = await open({ language: 'en' })
    await page.goto(`${server.origin}/admin/adsense`)
    expect(await page.getByText(`${server.origin}/api/adsense/callback`).count()).toBe(1)
    await page.getByLabel('Client id').fill('wrong')
    await page.getByLabel('Client secret').fill('GOCSPX-only-for-this-test')
    await page.getByRole('button', { name: 'Keep the client' }).click()
    await page.getByRole('alert').getByText('ends in .apps.googleusercontent.com').waitFor()
    await page.getByLabel('Client id').fill(client)
    await page.getByRole('button', { name: 'Keep the client' }).click()
    const connect = page.getByRole('button', { name: 'Connect with Google' })
    await connect.waitFor()
    expect(await page.content()).not.toContain('GOCSPX-only-for-this-test')

    // Google's page, played by the browser: a page of another site that leads back, as Google's does.
    await page.route('https://accounts.google.com/**', (route) => {
      const { searchParams } = new URL(route.request().url())
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('state', searchParams.get('state') ?? '')
      back.searchParams.set('error', 'access_denied')
      const href = back.href.replaceAll('&', '&amp;')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Google</title><a href="${href}">Back</a>`,
      })
    })
    await connect.press('Enter')
    await page.waitForURL('https://accounts.google.com/**')
    await page.getByRole('link', { name: 'Back' }).click()
    await page.waitForURL('**/admin/adsense?google=denied')
    await page.getByText('Google was not given the permission. Nothing has changed.').waitFor()
    await page.context().close()
  })

  it.each(looks)('shows Google’s state beside ours in $language, $theme, $width', async (look) => {
    const blog = await post('/api/globals/blog', {
      address: 'https://ranna.example',
      publisherId: 'pub-1234567890123456',
    })
    expect(blog).toBeTruthy()
    const slug = `biryani-${looks.indexOf(look)}`
    const { doc } = await post('/api/posts?draft=true', { title: 'কাচ্চি বিরিয়ানি', slug })
    await post('/api/adsense/applications')
    await keep(async (store) => {
      await store.keepConnection({
        at: '2026-11-20T06:00:00.000Z',
        by: 'রহিমা খাতুন',
        clientId: client,
        sealedToken: 'c2VhbGVk',
      })
      await store.keepReading({
        reading: {
          at: '2026-11-27T06:00:00.000Z',
          account: {
            name: 'accounts/pub-1234567890123456',
            displayName: 'Rahima Khatun',
            state: 'NEEDS_ATTENTION',
            pendingTasks: ['phone-pin-verification'],
          },
          accounts: 1,
          sites: [
            { domain: 'ranna.example', state: 'NEEDS_ATTENTION', autoAds: false },
            { domain: 'bagan.example', state: 'READY', autoAds: true },
          ],
          issues: [
            {
              site: 'ranna.example',
              entity: 'PAGE',
              place: `ranna.example/${slug}`,
              topics: [{ topic: 'replicated-content', type: 'POLICY' }],
              action: 'AD_SERVING_DISABLED',
              firstDetected: '2026-11-21',
              lastDetected: '2026-11-26',
              escalatesOn: '2026-12-05',
              adRequests: 12,
            },
          ],
          issueCount: 1,
          alerts: [
            {
              severity: 'WARNING',
              type: 'ads-txt-issues',
              message: 'Earnings at risk: fix ads.txt.',
            },
          ],
        },
        trouble: {
          at: '2026-11-28T06:00:00.000Z',
          code: 'grant-gone',
          detail: 'Token has been expired or revoked.',
          retryAt: null,
        },
        seen: [
          { at: '2026-11-26T06:00:00.000Z', domain: 'ranna.example', state: 'NEEDS_ATTENTION' },
          { at: '2026-11-20T06:00:00.000Z', domain: 'ranna.example', state: 'GETTING_READY' },
        ],
        askedAt: null,
      })
    })
    const page = await open(look)
    await page.goto(`${server.origin}/admin/adsense`)
    const google = page.locator('.ekagro-google')
    await google.getByText('Token has been expired or revoked.').waitFor()
    await google.getByText('NEEDS_ATTENTION').first().waitFor()
    const link = google.locator(`a[href$="/collections/posts/${doc.id}"]`)
    expect(await link.innerText()).toContain('কাচ্চি বিরিয়ানি')
    await judge(page)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await judge(page)
    await shoot(page, `full-${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}`)

    await page.goto(`${server.origin}/admin`)
    const widget = page.locator('.ekagro-adsense-widget')
    await widget.waitFor()
    expect(await accessibilityOf(page, '.ekagro-adsense-widget')).toEqual([])
    await shoot(page, `widget-${look.language}-${look.theme ?? 'light'}-${look.width ?? 1280}`)
    await page.context().close()
  })

  it('reads again by the button and says what stood in the way', async () => {
    const page = await open({ language: 'bn-BD' })
    await page.goto(`${server.origin}/admin/adsense`)
    await page.getByRole('button', { name: 'এখনই পড়ুন' }).press('Enter')
    // What was laid into the database was sealed by nobody.
    await page.getByText('PAYLOAD_SECRET').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'বিচ্ছিন্ন করুন' }).press('Enter')
    await page.getByText('যুক্ত করা নেই').waitFor()
    const answer = await page.request.get(`${server.origin}/api/adsense`, {
      headers: { Authorization: `JWT ${token}` },
    })
    expect(await answer.json()).toMatchObject({ connection: null, reading: null, trouble: null })
    await page.context().close()
  })
})
