import { describe, expect, it } from 'vitest'

import { decideHit, type IncomingHit } from '../../../../plugins/traffic/domain/decideHit'
import { describeAgent } from '../../../../plugins/traffic/domain/describeAgent'
import { dropReasons } from '../../../../plugins/traffic/domain/dropReason'
import type { HitBody } from '../../../../plugins/traffic/domain/hitBody'
import { readHitBody } from '../../../../plugins/traffic/domain/readHitBody'
import type { TrafficSettings } from '../../../../plugins/traffic/domain/trafficSettings'
import { visitorMemory } from '../../../../plugins/traffic/domain/visitorMemory'

const chrome =
  'Mozilla/5.0 (Linux; Android 13; SM-A536B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36'

const settings: TrafficSettings = {
  isOn: true,
  hosts: new Set(['blog.example', 'other.example']),
  timeZone: 'Asia/Dhaka',
  addressHeader: 'x-forwarded-for',
  countryHeader: '',
  excludedPaths: ['/preview/*'],
  spamReferrers: new Set(['semalt.com']),
  mostAMinute: 3,
  isTrustedProxy: () => false,
  isDataCentre: (address) => address.startsWith('198.51.100.'),
  isIgnored: (address) => address === '203.0.113.9',
}

const decider = () => {
  const memory = visitorMemory({ most: 100 })
  return ({
    body = {},
    headers = {},
    agent = chrome,
    given = settings,
    ...rest
  }: Partial<Omit<IncomingHit, 'body'>> & {
    body?: Record<string, unknown>
    headers?: Record<string, string>
    given?: TrafficSettings
  } = {}) =>
    decideHit({
      settings: given,
      memory,
      incoming: {
        body: readHitBody({ url: 'https://www.blog.example/post', ...body }) as HitBody,
        id: 'one',
        at: 0,
        day: '1970-01-01',
        header: (name) => headers[name] ?? null,
        address: '203.0.113.1',
        agent,
        facts: describeAgent(agent),
        country: '',
        isStaff: false,
        isServerSide: false,
        visitorOf: () => 7,
        ...rest,
      },
    })
}
const decide = (incoming: Parameters<ReturnType<typeof decider>>[0] = {}) => decider()(incoming)

describe('a view that counts', () => {
  it('is a hit with nothing of the person in it', () => {
    const decision = decide({
      country: 'bd',
      body: {
        url: 'https://www.blog.example/%E0%A6%AA/?utm_source=facebook&utm_medium=social&utm_campaign=eid',
        referrer: 'https://m.facebook.com/',
        missing: true,
      },
    })
    expect(decision).toEqual({
      kind: 'hit',
      hit: {
        id: 'one',
        at: 0,
        day: '1970-01-01',
        path: '/প',
        visitor: 7,
        isEntry: true,
        source: 'facebook.com',
        channel: 'social',
        campaign: { source: 'facebook', medium: 'social', campaign: 'eid', term: '', content: '' },
        country: 'BD',
        device: 'mobile',
        browser: 'Chrome',
        isMissing: true,
      },
    })
    expect(JSON.stringify(decision)).not.toContain('203.0.113.1')
  })

  it('begins a visit, and the next one goes on with it', () => {
    const next = decider()
    expect(next()).toMatchObject({ hit: { isEntry: true } })
    expect(next({ at: 60_000 })).toMatchObject({ hit: { isEntry: false } })
  })

  it('is told from what the page says when it is left', () => {
    expect(decide({ body: { kind: 'engagement', seconds: 30, depth: 80 } })).toEqual({
      kind: 'engagement',
      engagement: {
        id: 'one',
        at: 0,
        day: '1970-01-01',
        path: '/post',
        visitor: 7,
        seconds: 30,
        depth: 80,
      },
    })
  })

  it.each([['XX'], ['T1'], ['BGD'], ['']])('has no country when the proxy says %j', (country) => {
    expect(decide({ country })).toMatchObject({ hit: { country: '' } })
  })
})

describe('nothing is noted', () => {
  it('of whoever asks not to be measured', () => {
    expect(decide({ headers: { 'sec-gpc': '1' } })).toEqual({ kind: 'ignored' })
    expect(decide({ headers: { dnt: '1' } })).toEqual({ kind: 'ignored' })
    expect(decide({ headers: { dnt: '0' } })).toMatchObject({ kind: 'hit' })
  })

  it('while the counter is off', () => {
    expect(decide({ given: { ...settings, isOn: false } })).toEqual({ kind: 'ignored' })
  })
})

type Sent = NonNullable<Parameters<ReturnType<typeof decider>>[0]>

const offences = {
  'foreign-host': { body: { url: 'https://thief.example/post' } },
  prefetch: { headers: { 'sec-purpose': 'prefetch;prerender' } },
  bot: { agent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  headless: { body: { automated: true } },
  'empty-agent': { agent: ' ' },
  'spam-referrer': { body: { referrer: 'https://a.semalt.com/x' } },
  'data-centre': { address: '198.51.100.4' },
  staff: { isStaff: true },
  'excluded-path': { body: { url: 'https://blog.example/preview/1' } },
} as const

describe('the drop rules', () => {
  it.each(Object.entries(offences))('know %s', (reason, incoming) => {
    expect(decide(incoming)).toEqual({ kind: 'drop', reason })
  })

  it.each([
    ['foreign-host', { headers: { origin: 'https://thief.example' } }],
    ['foreign-host', { headers: { origin: 'null' } }],
    ['prefetch', { headers: { 'x-moz': 'prefetch' } }],
    ['prefetch', { headers: { purpose: 'preview' } }],
    ['headless', { agent: chrome.replace('Chrome/', 'HeadlessChrome/') }],
    ['bot', { agent: 'curl/8.5.0' }],
    ['staff', { address: '203.0.113.9' }],
  ] as const)('know %s in its other shapes: %j', (reason, incoming) => {
    expect(decide(incoming)).toEqual({ kind: 'drop', reason })
  })

  it('let the rate of each visitor count until the limit of the minute', () => {
    const next = decider()
    const kinds = [1, 2, 3, 4].map(() => next().kind)
    expect(kinds).toEqual(['hit', 'hit', 'hit', 'drop'])
    expect(next()).toEqual({ kind: 'drop', reason: 'rate-limit' })
    expect(next({ visitorOf: () => 8 }).kind).toBe('hit')
    expect(next({ at: 60_000 }).kind).toBe('hit')
  })

  it('are asked in the order of their list: of two offences the earlier one is named', () => {
    const order = dropReasons.filter((reason) => reason in offences) as (keyof typeof offences)[]
    for (const [place, earlier] of order.entries()) {
      for (const later of order.slice(place + 1)) {
        const one: Sent = offences[earlier]
        const two: Sent = offences[later]
        // Two offences of the agent, or of one address, cannot be committed at once.
        if ('agent' in one && 'agent' in two) continue
        const body = { ...two.body, ...one.body }
        expect(decide({ ...two, ...one, body }), `${earlier} before ${later}`).toEqual({
          kind: 'drop',
          reason: earlier,
        })
      }
    }
  })

  it('take every host while the blog has no address, and both its names when it has', () => {
    expect(
      decide({ given: { ...settings, hosts: new Set() }, ...offences['foreign-host'] }).kind,
    ).toBe('hit')
    expect(decide({ body: { url: 'https://BLOG.example./post' } }).kind).toBe('hit')
    expect(decide({ headers: { origin: 'https://www.other.example' } }).kind).toBe('hit')
  })

  it('do not look at the headers of a server that reports for a reader', () => {
    expect(
      decide({ isServerSide: true, headers: { 'sec-gpc': '1', purpose: 'prefetch' } }),
    ).toMatchObject({ kind: 'hit' })
  })

  it('do not ask for the rate of what was dropped before', () => {
    const next = decider()
    for (let turn = 0; turn < 5; turn += 1) next(offences.bot)
    expect(next().kind).toBe('hit')
  })
})
