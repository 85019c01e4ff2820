import { createHmac } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { editorMoment } from '../../../plugins/preview/domain/previewClaim'
import { readPreviewToken, signPreviewToken } from '../../../plugins/preview/gather/previewToken'
import { derivedKey } from '../../../src/cms/derivedKey'
import { previewAddress, problemOfPreviewPath } from '../../../src/cms/previewAddress'

const claim = { collection: 'posts', id: 'p1', user: 'u1', expiresAt: 1000 } as const
const secret = 'a secret'

describe('a preview token', () => {
  const token = signPreviewToken({ secret, claim })
  it('gives back its claim until its time', () => {
    expect(readPreviewToken({ secret, token, now: 999 })).toEqual({ claim, problem: null })
    expect(readPreviewToken({ secret, token, now: 1000 }).problem).toBe('expired')
    expect(token).toMatch(/^[\w-]+\.[\w-]+$/)
  })
  it('is worth nothing under another secret, which is how all are taken back', () => {
    expect(readPreviewToken({ secret: 'new', token, now: 0 }).problem).toBe('invalid')
  })
  it('is refused when a character is changed, taken or added', () => {
    fc.assert(
      fc.property(
        fc.nat(token.length),
        fc.constantFrom('A', 'z', '-', '.', '', '=', '\u0000'),
        fc.boolean(),
        (place, letter, isInserted) => {
          const changed = token.slice(0, place) + letter + token.slice(place + (isInserted ? 0 : 1))
          fc.pre(changed !== token)
          const { claim: read } = readPreviewToken({ secret, token: changed, now: 0 })
          // Base64 has a few unused bits at the end: what they decode to is the same signature.
          expect([null, JSON.stringify(claim)]).toContain(read && JSON.stringify(read))
        },
      ),
      { numRuns: 500 },
    )
    for (const bad of ['', '.', 'a.b', `${token}.x`, 'x'.repeat(5000)]) {
      expect(readPreviewToken({ secret, token: bad, now: 0 }).problem).toBe('invalid')
    }
  })
  it('cannot be made of something signed for another kind, collection or purpose', () => {
    const signed = (content: object, purpose = 'preview token v1') => {
      const text = Buffer.from(JSON.stringify(content)).toString('base64url')
      const mac = createHmac('sha256', derivedKey({ secret, purpose })).update(text)
      return `${text}.${mac.digest('base64url')}`
    }
    const content = { k: 'preview', c: 'posts', d: 'p1', u: 'u1', e: 1000 }
    const problem = (made: string) => readPreviewToken({ secret, token: made, now: 0 }).problem
    expect(problem(signed(content))).toBeNull()
    expect(problem(signed({ ...content, k: 'login' }))).toBe('invalid')
    expect(problem(signed({ ...content, c: 'users' }))).toBe('invalid')
    expect(problem(signed(content, 'webhook secrets v1'))).toBe('invalid')
  })
})

describe('the moment of a link in the editor', () => {
  it('stays for a quarter of an hour and lies within the next', () => {
    const quarter = 900_000
    fc.assert(
      fc.property(fc.nat(2 ** 41), (now) => {
        const moment = editorMoment(now)
        expect(moment).toBeGreaterThan(now)
        expect(moment - now).toBeLessThanOrEqual(quarter)
        expect(editorMoment(moment - 1)).toBe(moment)
        expect(editorMoment(moment)).toBe(moment + quarter)
      }),
    )
  })
})

describe('the address of a preview', () => {
  it('is on the public site, or where the pattern says', () => {
    const site = { address: 'https://blog.example', token: 'T' }
    expect(previewAddress({ pattern: '/preview?token=:token', ...site })).toBe(
      'https://blog.example/preview?token=T',
    )
    expect(previewAddress({ pattern: 'http://127.0.0.1:4321/p/:token', ...site })).toBe(
      'http://127.0.0.1:4321/p/T',
    )
    expect(previewAddress({ pattern: '/p/:token', address: null, token: 'T' })).toBeNull()
    expect(previewAddress({ pattern: 'javascript:alert(":token")', ...site })).toBeNull()
  })
  it('must name the token, and be a path or an http address', () => {
    expect(problemOfPreviewPath('/preview')).toBe('token')
    for (const bad of [
      'preview/:token',
      '//evil.example/:token',
      'javascript::token',
      'ftp://x/:token',
    ]) {
      expect([bad, problemOfPreviewPath(bad)]).toEqual([bad, 'address'])
    }
    expect(problemOfPreviewPath('/:token')).toBeNull()
  })
})
