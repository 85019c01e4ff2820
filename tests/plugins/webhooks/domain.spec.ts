import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { eventOf } from '../../../plugins/webhooks/domain/eventOf'
import { outcomeOf } from '../../../plugins/webhooks/domain/outcomeOf'
import { mostAttempts, retryDelay } from '../../../plugins/webhooks/domain/retryDelay'
import { rotatedSecrets, signingSecrets } from '../../../plugins/webhooks/domain/signingSecrets'
import { newSecret, openSecret, sealSecret } from '../../../plugins/webhooks/gather/secretBox'
import { signMessage } from '../../../plugins/webhooks/gather/signMessage'
import { resolveOptions } from '../../../plugins/webhooks/options'
import { screen } from '../../../plugins/webhooks/translations/screen'
import { textsAreComplete } from '../../support/everyMessage'

describe('the event of a change', () => {
  const collection = 'posts'
  const [old, young] = [{ updatedAt: '1' }, { updatedAt: '2' }]
  it('is what the public sees of it', () => {
    expect(eventOf({ collection, before: null, after: null })).toBeNull()
    expect(eventOf({ collection, before: null, after: old })).toBe('post.published')
    expect(eventOf({ collection, before: old, after: null })).toBe('post.unpublished')
    expect(eventOf({ collection, before: old, after: young })).toBe('post.updated')
    expect(eventOf({ collection: 'pages', before: null, after: old })).toBe('page.published')
  })
  it('is none when a draft was saved over a published text', () => {
    expect(eventOf({ collection, before: old, after: { ...old } })).toBeNull()
  })
})

describe('the signature', () => {
  it('is that of the Standard Webhooks libraries', () => {
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      body: '{"test": 2432232314}',
      now: 1_614_265_330_999,
    }
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const signed = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
    expect(signMessage({ ...message, secrets: [secret] })).toEqual({
      'webhook-id': message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': signed,
    })
    const both = signMessage({ ...message, secrets: [newSecret(), secret] })['webhook-signature']
    expect(both.split(' ')).toHaveLength(2)
    expect(both.split(' ')[1]).toBe(signed)
  })
})

describe('a sealed secret', () => {
  it('opens under the secret that sealed it and under no other, nor when a bit is changed', () => {
    const text = newSecret()
    expect(Buffer.from(text.slice('whsec_'.length), 'base64')).toHaveLength(32)
    const sealed = sealSecret({ secret: 'one', text })
    expect(sealed).not.toContain(text.slice(6, 20))
    expect(openSecret({ secret: 'one', sealed })).toBe(text)
    expect(openSecret({ secret: 'other', sealed })).toBeNull()
    const bytes = Buffer.from(sealed, 'base64')
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes)
        changed[bit >> 3]! ^= 1 << (bit & 7)
        expect(openSecret({ secret: 'one', sealed: changed.toString('base64') })).toBeNull()
      }),
      { numRuns: 200 },
    )
    expect(openSecret({ secret: 'one', sealed: '' })).toBeNull()
  })
})

describe('secrets that change', () => {
  it('overlap: the old one signs until its end, the new one at once', () => {
    const first = rotatedSecrets({ secrets: [], sealed: 'a', now: 0, overlap: 0 })
    const second = rotatedSecrets({ secrets: first, sealed: 'b', now: 100, overlap: 50 })
    const at = (now: number) => signingSecrets({ secrets: second, now }).map(({ sealed }) => sealed)
    expect(at(149)).toEqual(['b', 'a'])
    expect(at(150)).toEqual(['b'])
    const third = rotatedSecrets({ secrets: second, sealed: 'c', now: 120, overlap: 1000 })
    // A second change does not lengthen the life of what is ending already.
    expect(third.map(({ sealed, endsAt }) => [sealed, endsAt])).toEqual([
      ['c', null],
      ['b', 1120],
      ['a', 150],
    ])
  })
  it('end at once without an overlap, and never are more than three', () => {
    const first = rotatedSecrets({ secrets: [], sealed: 'a', now: 0, overlap: 0 })
    expect(rotatedSecrets({ secrets: first, sealed: 'b', now: 1, overlap: 0 })).toHaveLength(1)
    let secrets = first
    for (let now = 1; now < 9; now += 1) {
      secrets = rotatedSecrets({ secrets, sealed: `${now}`, now, overlap: 1000 })
    }
    expect(secrets.map(({ sealed }) => sealed)).toEqual(['8', '7', '6'])
  })
})

describe('the next attempt', () => {
  it('comes later each time, eight in all within 20 to 33 hours', () => {
    const hours = (random: number) =>
      Array.from({ length: mostAttempts - 1 }, (_, index) =>
        retryDelay({ attempt: index + 1, random }),
      ).reduce<number>((sum, delay) => sum + delay!, 0) / 3_600_000
    expect(hours(0)).toBeGreaterThan(20)
    expect(hours(1)).toBeLessThan(33)
    expect(retryDelay({ attempt: mostAttempts, random: 0.5 })).toBeNull()
  })
  it('lies within a fifth of its place, and waits for what the receiver asked, a day at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: mostAttempts - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, random) => {
          const place = 5_000 * 5 ** (attempt - 1)
          const delay = retryDelay({ attempt, random })!
          expect(delay).toBeGreaterThanOrEqual(Math.floor(place * 0.8))
          expect(delay).toBeLessThanOrEqual(Math.ceil(place * 1.2))
        },
      ),
    )
    expect(retryDelay({ attempt: 1, random: 0.5, wanted: 60_000 })).toBe(60_000)
    expect(retryDelay({ attempt: 1, random: 0.5, wanted: 1e12 })).toBe(86_400_000)
  })
})

describe('what came of an attempt', () => {
  const answered = (status: number, text = '') => outcomeOf({ status, text, retryAt: null })
  it('is success for 200 to 299 alone', () => {
    expect(answered(200, 'ok')).toEqual({
      kind: 'delivered',
      statusCode: 200,
      error: null,
      answer: 'ok',
    })
    expect(answered(204).kind).toBe('delivered')
    for (const status of [199, 300, 400, 404, 500]) expect(answered(status).kind).toBe('failed')
    expect(answered(302).error).toContain('redirects are not followed')
    expect(answered(410).kind).toBe('gone')
  })
  it('names what kept it from arriving', () => {
    const attempt = { code: 'timeout', problem: 'took too long', retryAt: null }
    expect(outcomeOf(attempt)).toMatchObject({ kind: 'failed', error: 'took too long' })
  })
})

describe('the options', () => {
  it('are told all that is wrong at once', () => {
    expect(() => resolveOptions({ allow: ['nonsense', 'data:x'], timeout: 0 })).toThrow(
      /nonsense.*data:x.*timeout/s,
    )
    expect([...resolveOptions({ allow: ['http://127.0.0.1:4321/x'] }).allow]).toEqual([
      'http://127.0.0.1:4321',
    ])
  })
})

describe('the words of the panels', () => {
  textsAreComplete(screen as Parameters<typeof textsAreComplete>[0])
})
