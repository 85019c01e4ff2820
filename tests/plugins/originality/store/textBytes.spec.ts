import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBytes } from '../../../../plugins/originality/store/textBytes'

describe('textBytes', () => {
  it('gives every well-formed text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(textBytes.toText(textBytes.from(text), textBytes.isWide(text))).toBe(text)
      }),
    )
  })

  it('takes two bytes for a Bengali letter and one for an English one', () => {
    expect(textBytes.from('বাংলা')).toHaveLength(10)
    expect(textBytes.from('Bengali')).toHaveLength(7)
  })

  it('keeps half a surrogate pair among Bengali letters', () => {
    const text = 'বাং\ud83dলা'
    expect(textBytes.toText(textBytes.from(text), textBytes.isWide(text))).toBe(text)
  })
})
