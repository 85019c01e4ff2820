import { describe, expect, it } from 'vitest'

import { plagdet, type SpanPair } from '../../bench/originality/plagdet'

const pair = (
  [offset, length]: [number, number],
  [sourceOffset, sourceLength]: [number, number],
  source = 'a',
): SpanPair => ({
  source,
  suspicious: { offset, length },
  sourceSpan: { offset: sourceOffset, length: sourceLength },
})

describe('plagdet', () => {
  it('is 1 when every case is found as it was planted', () => {
    const planted = pair([10, 100], [0, 100])
    expect(plagdet([{ cases: [planted], detections: [planted] }])).toEqual({
      plagdet: 1,
      precision: 1,
      recall: 1,
      granularity: 1,
      cases: 1,
      detections: 1,
    })
  })

  it('counts the characters of both sides', () => {
    // 50 of 100 here and 100 of 100 there: 150 of 200 are found, and all that was found is planted.
    const {
      precision,
      recall,
      plagdet: score,
    } = plagdet([{ cases: [pair([0, 100], [0, 100])], detections: [pair([0, 50], [0, 100])] }])
    expect([precision, recall]).toEqual([1, 0.75])
    expect(score).toBeCloseTo((2 * 0.75) / 1.75)
  })

  it('punishes a case found in pieces by the logarithm of the pieces', () => {
    const {
      granularity,
      recall,
      plagdet: score,
    } = plagdet([
      {
        cases: [pair([0, 100], [0, 100])],
        detections: [pair([0, 50], [0, 50]), pair([50, 50], [50, 50])],
      },
    ])
    expect([granularity, recall]).toEqual([2, 1])
    expect(score).toBeCloseTo(1 / Math.log2(3))
  })

  it('counts what two detections cover twice only once', () => {
    const { recall } = plagdet([
      {
        cases: [pair([0, 100], [0, 100])],
        detections: [pair([0, 60], [0, 60]), pair([20, 40], [20, 40])],
      },
    ])
    expect(recall).toBe(0.6)
  })

  it('holds a detection for wrong when only one side meets a case or the source is another', () => {
    const cases = [pair([0, 100], [0, 100])]
    for (const wrong of [pair([0, 100], [500, 100]), pair([0, 100], [0, 100], 'b')]) {
      expect(plagdet([{ cases, detections: [wrong] }])).toMatchObject({
        precision: 0,
        recall: 0,
        plagdet: 0,
      })
    }
  })

  it('averages over cases and detections, not over characters', () => {
    // A long case is found, a short one is not; one detection of two is wrong.
    const long = pair([0, 900], [0, 900])
    const { precision, recall } = plagdet([
      { cases: [long, pair([2_000, 10], [0, 10], 'b')], detections: [long] },
      { cases: [], detections: [pair([0, 10], [0, 10], 'c')] },
    ])
    expect([precision, recall]).toEqual([0.5, 0.5])
  })

  it('has nothing to object to where nothing was planted and nothing found', () => {
    expect(plagdet([{ cases: [], detections: [] }]).plagdet).toBe(1)
  })
})
