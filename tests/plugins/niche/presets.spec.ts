import { describe, expect, it } from 'vitest'
import { presets } from '../../../plugins/niche/domain/presets'
import { stemmedWords } from '../../../plugins/niche/domain/stemmedWords'

const lists = Object.entries(presets).flatMap(([preset, languages]) =>
  Object.entries(languages).map(([language, { strong, weak }]) => ({
    preset,
    language,
    strong: strong.split(',').map((term) => term.trim()),
    weak: weak.split(',').map((term) => term.trim()),
  })),
)

describe.each(lists)('the words of $preset in $language', ({ language, strong, weak }) => {
  it('are at least 150 and none is empty', () => {
    expect(strong.length + weak.length).toBeGreaterThanOrEqual(150)
    expect([...strong, ...weak]).not.toContain('')
  })

  it('are each named once', () => {
    const all = [...strong, ...weak]
    expect(all.filter((term, place) => all.indexOf(term) !== place)).toEqual([])
  })

  it('are written in their own script', () => {
    const wrong = language === 'bn' ? /[a-z]/i : /[\u0980-\u09ff]/
    expect([...strong, ...weak].filter((term) => wrong.test(term))).toEqual([])
  })

  it('have words to find and five at most', () => {
    const counts = [...strong, ...weak].map((term) => stemmedWords(term).stems.length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(5)
  })
})
