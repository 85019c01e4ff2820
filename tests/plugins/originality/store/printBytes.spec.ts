import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printBytes } from '../../../../plugins/originality/store/printBytes'

describe('printBytes', () => {
  it('keeps every fingerprint in four bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (prints) => {
        const packed = printBytes.pack(prints)
        expect(packed.length).toBe(prints.length * 4)
        expect([...printBytes.unpack(packed)]).toEqual(prints)
      }),
    )
  })
})
