import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/article/excerptOf'
import { anyText } from './anyText'

describe('excerptOf', () => {
  it('gives a short text whole, on one line', () => {
    expect(excerptOf({ text: ' আমার\n\nসোনার  বাংলা ', length: 40 })).toBe('আমার সোনার বাংলা')
  })

  it('cuts between words and drops the comma before the cut', () => {
    expect(excerptOf({ text: 'আমার সোনার বাংলা, আমি তোমায় ভালোবাসি', length: 20 })).toBe(
      'আমার সোনার বাংলা…',
    )
  })

  it('never cuts a grapheme', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(excerptOf({ text: family.repeat(3), length: family.length + 4 })).toBe(`${family}…`)
    expect(excerptOf({ text: 'কিকিকি', length: 4 })).toBe('কি…')
  })

  it('is never longer than asked, and begins as the text does', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const excerpt = excerptOf({ text, length })
        expect(excerpt.length).toBeLessThanOrEqual(length)
        const line = text.replace(/\s+/gu, ' ').trim()
        expect(line.startsWith(excerpt.replace(/…$/u, ''))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
