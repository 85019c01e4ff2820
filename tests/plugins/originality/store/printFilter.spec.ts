import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord } from '../../../../plugins/originality/domain/hashWord'
import { printFilter } from '../../../../plugins/originality/store/printFilter'

const prints = () => fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))

describe('printFilter', () => {
  it('has every fingerprint that was added', () => {
    fc.assert(
      fc.property(prints(), fc.integer({ min: 5, max: 20 }), (added, size) => {
        const filter = printFilter(size)
        for (const print of added) filter.add(print)
        expect(added.every((print) => filter.mayHave(print))).toBe(true)
      }),
    )
  })

  it('knows most others at nine bits each, also among the small ones that winnowing keeps', () => {
    const filter = printFilter(18)
    const added = 2 ** 18 / 9
    const at = (index: number) => (Math.abs(hashWord(String(index))) >> 1) - 2 ** 31
    for (let index = 0; index < added; index += 1) filter.add(at(index))
    let wrong = 0
    for (let index = 0; index < 10_000; index += 1)
      if (filter.mayHave(at(index + 1_000_000))) wrong += 1
    expect(wrong).toBeLessThan(600)
  })

  it('has nothing when nothing was added', () => {
    const filter = printFilter(5)
    fc.assert(
      fc.property(fc.integer(), (print) => {
        expect(filter.mayHave(print)).toBe(false)
      }),
    )
  })
})
