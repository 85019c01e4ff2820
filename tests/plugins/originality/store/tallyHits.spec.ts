import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallyHits } from '../../../../plugins/originality/store/tallyHits'

const found = fc.uniqueArray(
  fc.record({
    place: fc.integer({ min: 0, max: 60 }),
    weight: fc.integer({ min: 1, max: 9 }),
    holders: fc.uniqueArray(fc.integer({ min: 0, max: 3 })),
  }),
  { selector: ({ place }) => place, maxLength: 20 },
)

describe('tallyHits', () => {
  it('finds what looking at every window finds, in whatever order fingerprints come', () => {
    fc.assert(
      fc.property(found, fc.integer({ min: 0, max: 30 }), (prints, reach) => {
        const tallied = tallyHits({ found: prints, reach })
        for (const [key, { hits, weight, peak, place }] of tallied) {
          const own = prints.filter(({ holders }) => holders.includes(key))
          const sum = (some: typeof own) => some.reduce((total, one) => total + one.weight, 0)
          const windows = own.map((last) =>
            own.filter((one) => one.place <= last.place && last.place - one.place <= reach),
          )
          expect(hits).toBe(own.length)
          expect(weight).toBe(sum(own))
          expect(peak).toBe(Math.max(...windows.map(sum)))
          const first = own
            .toSorted((a, b) => a.place - b.place)
            .find(
              (last) =>
                sum(own.filter((o) => o.place <= last.place && last.place - o.place <= reach)) ===
                peak,
            )
          expect(place).toBe(first!.place)
        }
        expect(new Set(tallied.keys())).toEqual(new Set(prints.flatMap(({ holders }) => holders)))
      }),
    )
  })
})
