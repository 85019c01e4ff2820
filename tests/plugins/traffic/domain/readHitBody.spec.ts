import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseHitText } from '../../../../plugins/traffic/domain/parseHitText'
import { readHitBody } from '../../../../plugins/traffic/domain/readHitBody'

const page = 'https://blog.example/post'

describe('the body of a hit', () => {
  it('needs nothing but the address of the page', () => {
    expect(readHitBody({ url: page })).toEqual({
      kind: 'view',
      url: new URL(page),
      referrer: '',
      isMissing: false,
      isAutomated: false,
      seconds: 0,
      depth: 0,
      address: '',
      agent: '',
      country: '',
    })
  })

  it('takes what a page tells when it is left, cut to its bounds', () => {
    expect(
      readHitBody({ kind: 'engagement', url: page, seconds: 99_999, depth: 250.4 }),
    ).toMatchObject({ kind: 'engagement', seconds: 3_600, depth: 100 })
    expect(
      readHitBody({ kind: 'engagement', url: page, seconds: 12.6, depth: 40.2 }),
    ).toMatchObject({ seconds: 13, depth: 40 })
  })

  it.each([
    ['body', null],
    ['body', []],
    ['body', 'text'],
    ['body', 7],
    ['kind', { url: page, kind: 'click' }],
    ['url', {}],
    ['url', { url: 7 }],
    ['url', { url: '/post' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['url', { url: 'file:///etc/passwd' }],
    ['url', { url: `https://blog.example/${'x'.repeat(20_000)}` }],
    ['referrer', { url: page, referrer: 7 }],
    ['missing', { url: page, missing: 'yes' }],
    ['automated', { url: page, automated: 1 }],
    ['seconds', { url: page, seconds: -1 }],
    ['seconds', { url: page, seconds: 'ten' }],
    ['seconds', { url: page, kind: 'engagement' }],
    ['depth', { url: page, depth: Number.NaN }],
    ['address', { url: page, address: {} }],
  ])('names the field %s when it is wrong: %j', (field, value) => {
    expect(readHitBody(value)).toMatchObject({ field })
  })

  it('leaves fields alone that it does not know', () => {
    expect(readHitBody({ url: page, later: { any: 'thing' } })).toMatchObject({ kind: 'view' })
  })

  it('makes no half characters', () => {
    const body = parseHitText(`{"url":"${page}","referrer":"a\\ud800b"}`)
    expect(body).toMatchObject({ referrer: 'a\uFFFDb' })
  })

  it('says that a text is no JSON', () => {
    expect(parseHitText('{"url":')).toEqual({ field: 'body', message: 'is not JSON' })
  })

  it('never throws, and holds its bounds, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary-ascii', maxLength: 40 }),
          fc.json(),
          fc
            .record(
              {
                url: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string(), fc.anything()),
                kind: fc.constantFrom('view', 'engagement', 'other', 3),
                referrer: fc.oneof(
                  fc
                    .string({ unit: 'binary-ascii', maxLength: 40 })
                    .map((text) => text.repeat(100)),
                  fc.constant('\ud800'),
                  fc.anything(),
                ),
                seconds: fc.oneof(fc.double(), fc.anything()),
                depth: fc.oneof(fc.double(), fc.anything()),
                agent: fc
                  .string({ unit: 'grapheme', maxLength: 10 })
                  .map((text) => text.repeat(200)),
              },
              { requiredKeys: [] },
            )
            .map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          const body = parseHitText(text)
          if ('message' in body) return
          expect(body.referrer.length).toBeLessThanOrEqual(2_048)
          expect(body.referrer).not.toMatch(/\p{Surrogate}/u)
          expect(body.agent.length).toBeLessThanOrEqual(1_024)
          expect(body.seconds).toBeGreaterThanOrEqual(0)
          expect(body.seconds).toBeLessThanOrEqual(3_600)
          expect(body.depth).toBeLessThanOrEqual(100)
          expect(Number.isInteger(body.depth)).toBe(true)
        },
      ),
    )
  }, 60_000)
})
