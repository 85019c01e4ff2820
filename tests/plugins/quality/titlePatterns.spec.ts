import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { titlePatterns } from '../../../plugins/quality/domain/titlePatterns'

const words = fc.array(fc.constantFrom('ছাদে', 'বাগান', 'টবে', 'মরিচ', 'চাষ', 'best', 'soil'), {
  minLength: 4,
  maxLength: 9,
})

describe('the patterns of a title', () => {
  it('are shared at the one word in which two titles differ, and nowhere else', () => {
    fc.assert(
      fc.property(words, fc.nat(), (drawn, number) => {
        const title: string[] = drawn
        const place = number % title.length
        const one = titlePatterns(title.join(' '))
        const other = titlePatterns(title.toSpliced(place, 1, 'পেঁপে').join(' '))
        expect(one.words).toHaveLength(title.length)
        expect(one.patterns.map((pattern, at) => pattern === other.patterns[at])).toEqual(
          title.map((_, at) => at === place),
        )
      }),
    )
  })

  it('tell titles of another length or order apart', () => {
    const all = ['ছাদে বাগান টবে মরিচ', 'বাগান ছাদে টবে মরিচ', 'ছাদে বাগান টবে মরিচ চাষ'].flatMap(
      (title) => titlePatterns(title).patterns,
    )
    expect(new Set(all).size).toBe(all.length)
  })
})
