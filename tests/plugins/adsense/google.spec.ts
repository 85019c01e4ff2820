import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { accountsIn } from '../../../plugins/adsense/domain/google/accountsIn'
import { alertsIn } from '../../../plugins/adsense/domain/google/alertsIn'
import { hostOfSite } from '../../../plugins/adsense/domain/google/hostOfSite'
import { isReadingDue } from '../../../plugins/adsense/domain/google/isReadingDue'
import { policyIssuesIn } from '../../../plugins/adsense/domain/google/policyIssuesIn'
import { rememberStates } from '../../../plugins/adsense/domain/google/rememberStates'
import { retryDelay } from '../../../plugins/adsense/domain/google/retryDelay'
import { siteOfBlog } from '../../../plugins/adsense/domain/google/siteOfBlog'
import { sitesIn } from '../../../plugins/adsense/domain/google/sitesIn'
import { troubleOfApi } from '../../../plugins/adsense/domain/google/troubleOfApi'
import { troubleOfToken } from '../../../plugins/adsense/domain/google/troubleOfToken'
import {
  type GoogleTrouble,
  troubleCodes,
} from '../../../plugins/adsense/domain/google/googleTrouble'
import { sealedText } from '../../../src/cms/sealedText'

describe('an answer of the AdSense API', () => {
  it('gives accounts with what is left to do, and none whose name is no path', () => {
    const body = {
      accounts: [
        {
          name: 'accounts/pub-1234567890123456',
          displayName: 'Ayesha',
          state: 'NEEDS_ATTENTION',
          pendingTasks: ['phone-pin-verification', 7],
        },
        { name: 'accounts/../v1/other' },
      ],
    }
    expect(accountsIn(body)).toEqual([
      {
        name: 'accounts/pub-1234567890123456',
        displayName: 'Ayesha',
        state: 'NEEDS_ATTENTION',
        pendingTasks: ['phone-pin-verification'],
      },
    ])
  })

  it('gives sites, their state unspecified where it is a new word', () => {
    const sites = [
      { domain: 'blog.example', state: 'READY', autoAdsEnabled: true },
      { domain: 'other.example', state: 'HIBERNATING' },
    ]
    expect(sitesIn({ sites })).toEqual([
      { domain: 'blog.example', state: 'READY', autoAds: true },
      { domain: 'other.example', state: 'STATE_UNSPECIFIED', autoAds: false },
    ])
  })

  it('gives policy issues with their place, days and counts', () => {
    const issue = {
      name: 'accounts/pub-1/policyIssues/1',
      site: 'blog.example',
      entityType: 'PAGE',
      uri: 'blog.example/ধান',
      siteSection: 'blog.example/section',
      policyTopics: [{ topic: 'sexual-content', type: 'POLICY', mustFix: true }],
      adRequestCount: '1234',
      action: 'AD_SERVING_DISABLED',
      firstDetectedDate: { year: 2026, month: 11, day: 3 },
      lastDetectedDate: { year: 2026, month: 11, day: 20 },
      warningEscalationDate: { year: 2026, month: 0, day: 0 },
    }
    const section = {
      site: 'blog.example',
      siteSection: 'blog.example/a',
      entityType: 'SITE_SECTION',
    }
    expect(policyIssuesIn({ policyIssues: [issue, section, { site: 'x' }] })).toEqual([
      {
        site: 'blog.example',
        entity: 'PAGE',
        place: 'blog.example/ধান',
        topics: [{ topic: 'sexual-content', type: 'POLICY' }],
        action: 'AD_SERVING_DISABLED',
        firstDetected: '2026-11-03',
        lastDetected: '2026-11-20',
        escalatesOn: null,
        adRequests: 1234,
      },
      expect.objectContaining({ entity: 'SITE_SECTION', place: 'blog.example/a', topics: [] }),
      expect.objectContaining({ entity: 'UNKNOWN', place: 'x', adRequests: 0 }),
    ])
  })

  it('gives alerts as text, without the markup that Google may put in', () => {
    const message = '<b>Payments</b> on&nbsp;hold: see <a href="javascript:alert(1)">A &amp; B</a>'
    expect(alertsIn({ alerts: [{ severity: 'SEVERE', type: 'payment-hold', message }] })).toEqual([
      { severity: 'SEVERE', type: 'payment-hold', message: 'Payments on hold: see A & B' },
    ])
  })

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (entry, body) => {
        for (const key of ['accounts', 'sites', 'policyIssues', 'alerts']) {
          for (const given of [body, { [key]: entry }, { [key]: [entry] }]) {
            for (const read of [accountsIn, sitesIn, policyIssuesIn, alertsIn])
              expect(Array.isArray(read(given))).toBe(true)
          }
        }
        expect(troubleCodes).toContain(troubleOfApi({ status: 403, body, retryAt: null }).code)
        expect(troubleCodes).toContain(troubleOfToken({ status: 400, body, retryAt: null }).code)
      }),
    )
  })
})

describe('the site of the blog', () => {
  const sites = ['example.com', 'blog.example.com', 'other.example'].map((domain) => ({ domain }))
  it.each([
    ['https://blog.example.com', 'blog.example.com'],
    ['https://www.blog.example.com/', 'blog.example.com'],
    ['https://news.example.com', 'example.com'],
    ['http://EXAMPLE.com:8080', 'example.com'],
    ['https://notexample.com', null],
    [null, null],
  ])('%s is %s', (address, domain) => {
    expect(siteOfBlog({ sites, address })?.domain ?? null).toBe(domain)
  })
  it('is the same in Bengali letters and in Punycode', () => {
    const punycode = new URL('https://ব্লগ.বাংলা').hostname
    expect(hostOfSite('ব্লগ.বাংলা')).toBe(punycode)
    const site = { domain: punycode }
    expect(siteOfBlog({ sites: [site], address: 'https://www.ব্লগ.বাংলা' })).toBe(site)
  })
  it.each(['', ' ', 'http://', 'a b', '://'])('has no host in “%s”', (site) => {
    expect(hostOfSite(site)).toBe(null)
  })
})

describe('a refusal', () => {
  const api = (status: number, error: object) =>
    troubleOfApi({ status, body: { error }, retryAt: null }).code
  it.each([
    [401, {}, 'token-refused'],
    [403, { details: [{ reason: 'SERVICE_DISABLED' }] }, 'api-disabled'],
    [403, { errors: [{ reason: 'accessNotConfigured' }] }, 'api-disabled'],
    [403, { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] }, 'scope-missing'],
    [403, { errors: [{ reason: 'userRateLimitExceeded' }] }, 'rate-limited'],
    [403, { status: 'PERMISSION_DENIED' }, 'forbidden'],
    [404, {}, 'no-account'],
    [429, {}, 'rate-limited'],
    [400, {}, 'unreadable'],
    [503, { errors: [{ reason: 'accessNotConfigured' }] }, 'server'],
  ])('of the API with %i and %o is %s', (status, error, code) => {
    expect(api(status, error)).toBe(code)
  })
  it.each([
    [400, 'invalid_grant', 'grant-gone'],
    [401, 'invalid_client', 'client-wrong'],
    [400, 'redirect_uri_mismatch', 'client-wrong'],
    [401, 'something', 'client-wrong'],
    [400, 'something', 'unreadable'],
    [429, 'invalid_grant', 'rate-limited'],
    [500, '', 'server'],
  ])('of the token endpoint with %i and %s is %s', (status, error, code) => {
    expect(troubleOfToken({ status, body: { error }, retryAt: null }).code).toBe(code)
  })
  it('keeps Google’s words, cut', () => {
    const message = 'x'.repeat(1_000)
    expect(troubleOfApi({ status: 403, body: { error: { message } }, retryAt: 5 })).toEqual({
      code: 'forbidden',
      detail: 'x'.repeat(300),
      retryAt: 5,
    })
    const body = { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }
    expect(troubleOfToken({ status: 400, body, retryAt: null }).detail).toBe(body.error_description)
  })
})

describe('asking again', () => {
  const trouble = (code: GoogleTrouble['code'], retryAt: number | null = null) => ({
    code,
    detail: '',
    retryAt,
  })
  const delay = (given: GoogleTrouble, attempt = 1, chance = 0) =>
    retryDelay({ trouble: given, attempt, now: 1_000, chance })
  it('waits longer each time, and gives up after the fourth', () => {
    const server = trouble('server')
    expect([1, 2, 3, 4].map((attempt) => delay(server, attempt))).toEqual([
      1_000,
      2_000,
      4_000,
      null,
    ])
    expect(delay(server, 1, 1)).toBe(1_250)
  })
  it('does as Google asks, unless that is too long for a job', () => {
    expect(delay(trouble('rate-limited', 6_000))).toBe(5_000)
    expect(delay(trouble('rate-limited', 6_001))).toBe(null)
    expect(delay(trouble('rate-limited'))).toBe(null)
    expect(delay(trouble('server', 500))).toBe(0)
    expect(delay(trouble('rate-limited', 3_600_000))).toBe(null)
  })
  it.each(['forbidden', 'api-disabled', 'grant-gone', 'token-refused'] as const)(
    'is of no use with %s',
    (code) => {
      expect(delay(trouble(code))).toBe(null)
    },
  )
})

describe('a reading unasked', () => {
  const hour = 3_600_000
  const due = (lastAttempt: number | null, trouble: GoogleTrouble | null = null) =>
    isReadingDue({ lastAttempt, trouble, everyHours: 24, now: 100 * hour })
  it('is due once a day', () => {
    expect(due(null)).toBe(true)
    expect(due(76 * hour)).toBe(true)
    expect(due(77 * hour)).toBe(false)
  })
  it('waits for Google and for what only a person can mend', () => {
    const trouble = (code: GoogleTrouble['code'], retryAt: number | null = null) =>
      ({ code, detail: '', retryAt }) as const
    expect(due(0, trouble('rate-limited', 101 * hour))).toBe(false)
    expect(due(0, trouble('rate-limited', 99 * hour))).toBe(true)
    expect(due(99 * hour, trouble('server'))).toBe(true)
    expect(due(99.5 * hour, trouble('server'))).toBe(false)
    expect(due(99 * hour, trouble('api-disabled'))).toBe(false)
    expect(due(0, trouble('grant-gone'))).toBe(false)
    expect(due(0, trouble('api-disabled'))).toBe(true)
  })
})

describe('the memory of states', () => {
  it('keeps changes only, the newest first', () => {
    const at = (day: number) => `2026-11-0${day}T00:00:00.000Z`
    const site = (state: 'GETTING_READY' | 'READY') => [
      { domain: 'blog.example', state, autoAds: false },
    ]
    const first = rememberStates({ seen: [], sites: site('GETTING_READY'), at: at(1) })
    const second = rememberStates({ seen: first, sites: site('GETTING_READY'), at: at(2) })
    expect(second).toEqual(first)
    expect(rememberStates({ seen: second, sites: site('READY'), at: at(3) })).toEqual([
      { at: at(3), domain: 'blog.example', state: 'READY' },
      { at: at(1), domain: 'blog.example', state: 'GETTING_READY' },
    ])
  })
  it('has a bound', () => {
    const seen = Array.from({ length: 100 }, (_, place) => ({
      at: String(place),
      domain: `${place}.example`,
      state: 'READY' as const,
    }))
    const sites = [{ domain: 'new.example', state: 'READY' as const, autoAds: false }]
    const remembered = rememberStates({ seen, sites, at: 'now' })
    expect(remembered).toHaveLength(100)
    expect(remembered[0]?.domain).toBe('new.example')
  })
})

describe('a sealed text', () => {
  const purpose = 'test v1'
  it('opens again under the same secret and purpose alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (text) => {
        const sealed = sealedText.seal({ secret: 'one', purpose, text })
        expect(sealed).not.toContain(text)
        expect(sealedText.open({ secret: 'one', purpose, sealed })).toBe(text)
        expect(sealedText.open({ secret: 'two', purpose, sealed })).toBe(null)
        expect(sealedText.open({ secret: 'one', purpose: 'test v2', sealed })).toBe(null)
      }),
    )
  })
  it('tells that it was changed, and is another each time', () => {
    const seal = () => sealedText.seal({ secret: 'one', purpose, text: 'a token' })
    expect(seal()).not.toBe(seal())
    const bytes = Buffer.from(seal(), 'base64')
    bytes[bytes.length - 1]! ^= 1
    const sealed = bytes.toString('base64')
    expect(sealedText.open({ secret: 'one', purpose, sealed })).toBe(null)
    expect(sealedText.open({ secret: 'one', purpose, sealed: '' })).toBe(null)
  })
})
