import { describe, expect, it } from 'vitest'

import { leaveOneOut } from '../../bench/originality/leaveOneOut'

const items = (positives: number[], negatives: number[]) => [
  ...positives.map((value) => ({ value, isPositive: true })),
  ...negatives.map((value) => ({ value, isPositive: false })),
]

describe('leaveOneOut', () => {
  it('is right about everything when a gap lies between the groups', () => {
    expect(leaveOneOut(items([0.5, 0.6, 0.7], [0, 0.1, 0.2]))).toMatchObject({
      f1: 1,
      hits: 3,
      misses: 0,
      falseAlarms: 0,
      together: 1,
    })
  })

  it('misses what lies among the others', () => {
    // 0 cannot be told from the negatives: 3 of 4 are found, F1 = 6 / 7.
    const { f1, misses } = leaveOneOut(items([0, 0.5, 0.6, 0.7], [0, 0.05, 0.1, 0.1]))
    expect(misses).toBe(1)
    expect(f1).toBeCloseTo(6 / 7)
  })

  it('lets no item choose the threshold that it is judged by', () => {
    // The best threshold of all four is 0.25; without 0.3 the others choose 0.5, and 0.3 is missed.
    expect(leaveOneOut(items([0.3, 0.8], [0.1, 0.2]))).toMatchObject({ misses: 1, together: 1 })
  })
})
