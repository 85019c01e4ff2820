import { describe, expect, it } from 'vitest'
import { splitTerms } from '../../../plugins/niche/domain/splitTerms'
import { subjectTerms } from '../../../plugins/niche/domain/subjectTerms'
import { stemmedWords } from '../../../plugins/niche/domain/stemmedWords'

const lists = Object.entries(subjectTerms).flatMap(([preset, languages]) =>
  Object.entries(languages).map(([language, { strong, weak }]) => ({
    preset,
    language,
    strong: splitTerms(strong),
    weak: splitTerms(weak),
  })),
)

describe.each(lists)('the words of $preset in $language', ({ language, strong, weak }) => {
  it('are at least 100 and none is empty', () => {
    expect(strong.length + weak.length).toBeGreaterThanOrEqual(100)
    expect([...strong, ...weak]).not.toContain('')
  })

  it('are each named once', () => {
    const all = [...strong, ...weak].map((term) => term.replace(/^=/, ''))
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
