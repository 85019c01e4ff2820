import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { builtScript } from '../../../plugins/traffic/script/build.mjs'
import { script } from '../../../plugins/traffic/script/script'
import { type Browser, openBrowser } from './support/openBrowser'

const viewsOf = ({ sent }: Browser) => sent.filter(({ kind }) => kind === undefined)
const endsOf = ({ sent }: Browser) => sent.filter(({ kind }) => kind === 'engagement')

describe('the script of a page', () => {
  it('has fewer than 1,500 bytes gzipped, and was made of its source', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(1_500)
    const committed = readFileSync('plugins/traffic/script/script.ts', 'utf8')
    expect(committed).toBe(builtScript())
  })

  it('names no cookie and no storage', () => {
    expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|caches/)
  })

  it('tells a view when it begins, to the place that it came from', () => {
    const page = openBrowser({ url: 'https://blog.example/post#part', referrer: 'https://t.co/x' })
    expect(page.addresses).toEqual(['https://cms.example/api/traffic/hit'])
    expect(page.sent).toEqual([
      {
        url: 'https://blog.example/post',
        referrer: 'https://t.co/x',
        automated: false,
        missing: false,
      },
    ])
  })

  it.each([
    ['Global Privacy Control', { globalPrivacyControl: true }],
    ['Do Not Track', { doNotTrack: '1' }],
  ])('sends nothing at all with %s', (_name, navigator) => {
    const page = openBrowser({ navigator })
    page.go('https://blog.example/next')
    page.fire('pagehide')
    expect(page.sent).toEqual([])
  })

  it('says so when a program drives the browser', () => {
    expect(openBrowser({ navigator: { webdriver: true } }).sent).toMatchObject([
      { automated: true },
    ])
  })

  it('says once how long and how far a page was read', () => {
    const page = openBrowser()
    page.wait(12_000)
    page.scroll(450)
    page.wait(8_000)
    page.hide()
    page.fire('pagehide')
    expect(endsOf(page)).toEqual([
      expect.objectContaining({ kind: 'engagement', seconds: 20, depth: 95 }),
    ])
  })

  it('counts no time while the page is hidden', () => {
    const page = openBrowser({ isHidden: true })
    page.wait(60_000)
    page.show()
    page.wait(5_000)
    page.hide()
    expect(endsOf(page)).toMatchObject([{ seconds: 5 }])
  })

  it('gives no time when the clock is set back', () => {
    const page = openBrowser()
    page.wait(-3_600_000)
    page.hide()
    expect(endsOf(page)).toMatchObject([{ seconds: 0 }])
  })

  it('follows a site that is one page: the end of one view, then the next', () => {
    const page = openBrowser({ isMissing: true })
    page.wait(3_000)
    page.go('https://blog.example/next?utm_source=x')
    page.go('https://blog.example/next?utm_source=x#part')
    page.wait(2_000)
    page.back('https://blog.example/post')
    expect(page.sent).toMatchObject([
      { url: 'https://blog.example/post', missing: true },
      { url: 'https://blog.example/post', kind: 'engagement', seconds: 3 },
      {
        url: 'https://blog.example/next?utm_source=x',
        referrer: 'https://blog.example/post',
        missing: false,
      },
      { url: 'https://blog.example/next?utm_source=x', kind: 'engagement', seconds: 2 },
      { url: 'https://blog.example/post', referrer: 'https://blog.example/next?utm_source=x' },
    ])
  })

  it('counts a page that is rendered before anybody asks when it is shown', () => {
    const page = openBrowser({ isPrerendering: true })
    page.fire('pagehide')
    expect(page.sent).toEqual([])
    page.fire('prerenderingchange')
    expect(viewsOf(page)).toHaveLength(1)
  })

  it('counts a page that comes back from the memory of the browser, and none that was loaded', () => {
    const page = openBrowser()
    page.fire('pageshow', { persisted: false })
    page.hide()
    page.show()
    page.fire('pageshow', { persisted: true })
    expect(viewsOf(page)).toHaveLength(2)
  })

  it('asks with fetch where the browser has no beacon, or takes none', () => {
    for (const sendBeacon of [undefined, () => false]) {
      const page = openBrowser({ navigator: { sendBeacon } })
      expect(page.fetched).toMatchObject([{ url: 'https://blog.example/post' }])
    }
  })

  it('sends no more than the server takes', () => {
    const page = openBrowser({
      url: `https://blog.example/${'x'.repeat(9_000)}`,
      referrer: `https://other.example/${'y'.repeat(9_000)}`,
    })
    expect(JSON.stringify(page.sent[0]).length).toBeLessThan(4_096)
  })
})
