import type { IncomingMessage } from 'node:http'

import { describe, expect, it } from 'vitest'

import { createLimiter } from '../../src/server/limits/createLimiter'
import { kindOf } from '../../src/server/limits/kindOf'
import { usualLimits } from '../../src/server/limits/kinds'
import { readLimits } from '../../src/server/limits/readLimits'
import { senderAddress } from '../../src/server/limits/senderAddress'

describe('the kind of a request', () => {
  it.each([
    ['GET', '/api/posts?limit=10', 'read'],
    ['HEAD', '/api/posts', 'read'],
    ['OPTIONS', '/api/users/login', 'read'],
    ['POST', '/api/posts', 'write'],
    ['DELETE', '/api/posts/1', 'write'],
    ['POST', '/admin/collections/posts', 'write'],
    ['POST', '/api/users/login', 'login'],
    ['POST', '/api/users/forgot-password', 'login'],
    ['POST', '/api/users/reset-password?x=1', 'login'],
    ['POST', '/api/users/unlock', 'login'],
    ['POST', '/api/users/first-register', 'login'],
    ['GET', '/api/setup?token=abc', 'login'],
    ['GET', '/api/users/me', 'read'],
    ['POST', '/api/users/logout', 'write'],
    ['POST', '/api/traffic/hit', 'hit'],
    ['GET', '/api/traffic/pixel.gif?url=x', 'hit'],
    ['GET', '/api/search?q=a', 'search'],
    ['POST', '/api/contact', 'contact'],
    ['OPTIONS', '/api/contact', 'read'],
    ['POST', '/api/contact/test', 'write'],
    ['GET', '/api/health', null],
    ['GET', '/api/metrics', null],
    ['GET', '/_next/static/a.js', null],
  ])('of %s %s is %s', (method, url, kind) => {
    expect(kindOf({ method, url })).toBe(kind)
  })

  it('of a long question that comes as a POST is read', () => {
    expect(kindOf({ method: 'POST', url: '/api/posts', override: 'GET' })).toBe('read')
    expect(kindOf({ method: 'POST', url: '/api/users/login', override: 'GET' })).toBe('login')
  })
})

describe('the limiter', () => {
  const limits = readLimits('read=3/10 write=0')

  it('lets so many through in each window, for each sender and kind apart', () => {
    let now = 1_000
    const take = createLimiter({ limits, now: () => now })
    const read = (sender: string) => take({ kind: 'read', sender })
    expect(read('a')).toEqual({ isAllowed: true, limit: 3, remaining: 2, reset: 10 })
    read('a')
    now += 4_000
    expect(read('a')).toEqual({ isAllowed: true, limit: 3, remaining: 0, reset: 6 })
    expect(read('a')).toMatchObject({ isAllowed: false, remaining: 0 })
    expect(read('b')?.isAllowed).toBe(true)
    expect(take({ kind: 'login', sender: 'a' })?.isAllowed).toBe(true)
    now += 6_000
    expect(read('a')).toMatchObject({ isAllowed: true, remaining: 2, reset: 10 })
  })

  it('limits nothing where the limit is 0', () => {
    const take = createLimiter({ limits })
    expect(take({ kind: 'write', sender: 'a' })).toBeNull()
  })

  it('counts senders beyond its memory as one', () => {
    const take = createLimiter({ limits, senders: 2 })
    for (const sender of ['a', 'b', 'c', 'd', 'e']) take({ kind: 'read', sender })
    expect(take({ kind: 'read', sender: 'f' })?.isAllowed).toBe(false)
    expect(take({ kind: 'read', sender: 'a' })?.isAllowed).toBe(true)
  })
})

describe('the setting of the limits', () => {
  it('changes what it names', () => {
    expect(readLimits(undefined)).toEqual(usualLimits)
    expect(readLimits(' read=600, login=10/300 ')).toEqual({
      ...usualLimits,
      read: { most: 600, seconds: 60 },
      login: { most: 10, seconds: 300 },
    })
    expect(Object.values(readLimits('off')).every(({ most }) => most === 0)).toBe(true)
  })

  it.each(['reads=1', 'read', 'read=-1', 'read=1/0', 'read=1.5', 'read=9999999999'])(
    'refuses %s',
    (setting) => {
      expect(() => readLimits(setting)).toThrow(/EKAGRO_LIMITS has/)
    },
  )
})

describe('the address that is counted', () => {
  const ask = (
    options: { setting?: string; header?: string; isLoopbackOnly?: boolean },
    remoteAddress: string,
    headers: Record<string, string> = {},
  ): string =>
    senderAddress({
      setting: options.setting,
      isLoopbackOnly: options.isLoopbackOnly ?? false,
      ...(options.header ? { header: options.header } : {}),
    })({
      socket: { remoteAddress },
      headers,
    } as unknown as IncomingMessage)

  it('is the other end, unless a trusted proxy says whose it is', () => {
    const forwarded = { 'x-forwarded-for': '1.1.1.1, 203.0.113.7' }
    expect(ask({}, '198.51.100.1', forwarded)).toBe('198.51.100.1')
    expect(ask({}, '127.0.0.1', forwarded)).toBe('127.0.0.1')
    expect(ask({ isLoopbackOnly: true }, '127.0.0.1', forwarded)).toBe('203.0.113.7')
    expect(ask({ setting: '10.0.0.0/8' }, '10.1.2.3', forwarded)).toBe('203.0.113.7')
    expect(ask({ setting: '10.0.0.0/8' }, '::ffff:10.1.2.3', forwarded)).toBe('203.0.113.7')
    expect(
      ask({ setting: '10.0.0.0/8', header: 'cf-connecting-ip' }, '10.1.2.3', {
        'cf-connecting-ip': '203.0.113.9',
      }),
    ).toBe('203.0.113.9')
  })

  it('is the network of an IPv6 sender, who has 64 bits to choose from', () => {
    const one = ask({}, '2001:db8:1:2:aaaa::1')
    expect(one).toBe('2001:db8:1:2::/64')
    expect(ask({}, '2001:0db8:0001:0002::ffff')).toBe(one)
    expect(ask({}, '::1')).toBe('0:0:0:0::/64')
  })

  it('refuses a setting that is no address', () => {
    expect(() => ask({ setting: '10.0.0.0/8 proxy' }, '1.1.1.1')).toThrow(
      /EKAGRO_TRUSTED_PROXIES has "proxy"/,
    )
  })
})
