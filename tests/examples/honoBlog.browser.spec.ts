import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { serve, type ServerType } from '@hono/node-server'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freePort } from '../../bench/support/freePort'
import { createBlog } from '../../examples/hono-blog/blog'
import { buildAll, isBuilt } from '../../src/server/build.mjs'
import { bundle } from '../../src/server/bundle.mjs'
import { findChromium } from '../support/findChromium.mjs'
import { accessibilityOf, overflowOf } from '../support/screen'
import { endServers, startServer, temporaryFolder } from '../support/serverProcess'

const chromiumPath = findChromium()

/** The demo blog in a language behind a server of its own, and the example in front of it. */
const openBlog = async (language: 'bn' | 'en') => {
  const { folder, remove } = await temporaryFolder()
  const env = {
    DATABASE_URL: `file:${path.join(folder, 'blog.db')}`,
    EKAGRO_MEDIA_DIRECTORY: path.join(folder, 'media'),
  }
  const seeded = spawnSync(process.execPath, ['-C', 'production', 'dist/demo.js'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DEMO_LANGUAGE: language,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (seeded.status !== 0) throw new Error(seeded.stderr)
  const server = await startServer({ folder, env })
  const port = await freePort()
  const { fetch } = createBlog({ origin: server.origin, siteToken: 'token-of-this-test' })
  const front = serve({ fetch, port, hostname: '127.0.0.1' })
  return { cms: server.origin, address: `http://127.0.0.1:${port}`, front, remove }
}

const firsts = {
  bn: { name: 'পড়ার টেবিল', question: 'রুটিন', nothing: 'এই ঠিকানায় কোনো পাতা নেই' },
  en: { name: 'The Study Desk', question: 'routine', nothing: 'There is no page at this address' },
}

const contact = {
  bn: {
    wrong: 'ই-মেইল (“email”) ঘরে ই-মেইল ঠিকানা নেই',
    sent: 'ধন্যবাদ। আপনার বার্তা পৌঁছেছে; উত্তর যাবে ই-মেইলে।',
  },
  en: {
    wrong: 'E-mail (“email”) is not a mail address',
    sent: 'Thank you. Your message has arrived; the answer comes by mail.',
  },
}

describe.skipIf(!chromiumPath).each(['bn', 'en'] as const)('the example blog in %s', (language) => {
  let blog: Awaited<ReturnType<typeof openBlog>>
  let browser: Browser
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    if (process.env.EKAGRO_PREBUILT !== '1' && !isBuilt()) await buildAll()
    await bundle({ demo: 'examples/demo/main.ts' })
    blog = await openBlog(language)
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    })
    // axe-core asks for a context that was made by hand.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
  })
  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => (blog.front as ServerType).close(resolve))
    await endServers()
    await blog.remove()
  })

  const text = async (where: string): Promise<{ status: number; body: string; head: Headers }> => {
    const response = await fetch(`${blog.address}${where}`)
    return { status: response.status, body: await response.text(), head: response.headers }
  }
  /** The pages of a reader: home, a post, a category, a page, a search. */
  const visited = async (): Promise<string[]> => {
    const { docs } = (await (await fetch(`${blog.cms}/api/posts?limit=1&depth=0`)).json()) as {
      docs: { slug: string }[]
    }
    const { body } = await text('/')
    const links = [...body.matchAll(/<a href="(\/[^"]*)"/g)].map(([, href]) => href ?? '')
    const category = links.find((href) => href.startsWith('/category/'))
    const { docs: pages } = (await (
      await fetch(`${blog.cms}/api/pages?limit=1&depth=0&where[kind][equals]=about`)
    ).json()) as { docs: { slug: string }[] }
    return [
      '/',
      `/${encodeURIComponent(docs[0]?.slug ?? '')}`,
      category ?? '/',
      `/${encodeURIComponent(pages[0]?.slug ?? '')}`,
      `/search?q=${encodeURIComponent(firsts[language].question)}`,
    ]
  }

  it('has its words in the HTML, one heading of the first level, and the head that search engines read', async () => {
    for (const where of await visited()) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      const { status, body } = await text(where)
      expect(status, where).toBe(200)
      expect(body.match(/<h1/g), where).toHaveLength(1)
      expect(body).toContain(`<html lang="${language}">`)
      expect(body).toMatch(/<meta name="viewport" content="width=device-width/)
      expect(body).toContain('<meta name="ekagro-site" content="token-of-this-test"/>')
      expect(body).toContain(firsts[language].name)
      expect(body).not.toContain('adsbygoogle')
    }
  })

  it('shows a post with its text, date, way on, and JSON-LD', async () => {
    const [, post] = await visited()
    const { body } = await text(post ?? '')
    expect(body).toMatch(/<div class="text">\s*<(p|h2)/)
    expect(body).toMatch(/<time datetime="\d{4}-/)
    expect(body).toMatch(/rel="(prev|next)" href="\//)
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? ''
    expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' })
  })

  it('finds what is asked for, and says so when there is nothing', async () => {
    const found = await text(`/search?q=${encodeURIComponent(firsts[language].question)}`)
    expect(found.body).toContain('<mark>')
    const nothing = await text('/search?q=qqqqzzzz')
    expect(nothing.body).not.toContain('<mark>')
    expect(nothing.body).toContain('role="status"')
  })

  it('passes on the files of the root, and answers 304 for what a reader has', async () => {
    for (const [where, type] of [
      ['/feed.xml', 'application/rss+xml'],
      ['/atom.xml', 'application/atom+xml'],
      ['/feed.json', 'application/feed+json'],
      ['/sitemap.xml', 'application/xml'],
      ['/robots.txt', 'text/plain'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const { status, head } = await text(where)
      expect(status, where).toBe(200)
      expect(head.get('content-type'), where).toContain(type)
      // oxlint-disable-next-line no-await-in-loop -- as above
      const again = await fetch(`${blog.address}${where}`, {
        headers: { 'If-None-Match': head.get('etag') ?? '' },
      })
      expect(again.status, where).toBe(304)
    }
    expect((await text('/ads.txt')).status).toBe(404)
  })

  it('answers 404 in its own language for an address that nobody has', async () => {
    const { status, body } = await text('/nobody-has-this')
    expect(status).toBe(404)
    expect(body).toContain(firsts[language].nothing)
    expect(body).toContain('data-ekagro-missing')
    expect((await text('/%E0%A4%A')).status).toBe(404)
  })

  it('says why a link to a draft shows nothing', async () => {
    const { status, body } = await text('/preview?token=forged')
    expect(status).toBe(403)
    expect(body).toContain('প্রিভিউ লিংকটি ঠিক নয়')
  })

  const contactPath = async (): Promise<string> => {
    const { docs } = (await (
      await fetch(`${blog.cms}/api/pages?limit=1&depth=0&where[kind][equals]=contact`)
    ).json()) as { docs: { slug: string }[] }
    return `/${encodeURIComponent(docs[0]?.slug ?? '')}`
  }

  it('takes a message without a script, and says beside the field what is wrong', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    const plain = await context.newPage()
    await plain.goto(`${blog.address}${await contactPath()}`)
    await plain.fill('#write-name', 'রহিমা')
    await plain.fill('#write-email', 'rahima@mail')
    await plain.fill('#write-message', 'ধান নিয়ে একটি প্রশ্ন।')
    await plain.click('form.write button')
    const problem = plain.locator('#problem-email')
    await problem.waitFor()
    expect(await problem.innerText()).toContain(contact[language].wrong)
    expect(await plain.inputValue('#write-message')).toBe('ধান নিয়ে একটি প্রশ্ন।')
    await plain.fill('#write-email', 'rahima@mail.test')
    await plain.click('form.write button')
    await plain.waitForURL(/\?sent=1#write$/u)
    expect(await plain.locator('#write [role=status]').innerText()).toBe(contact[language].sent)
    await context.close()
    const large = await fetch(`${blog.address}/write`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `message=${'x'.repeat(65 * 1024)}`,
    })
    expect(large.status).toBe(413)
  })

  it('is readable for everybody on a telephone, and breaks no rule of its own head', async () => {
    problems.length = 0
    for (const where of [...(await visited()), await contactPath()]) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other
      await page.goto(`${blog.address}${where}`)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await accessibilityOf(page), where).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await overflowOf(page), where).toBeLessThanOrEqual(0)
    }
    expect(problems).toEqual([])
  })
})
