import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { slugify } from '../../src/cms/slugify'

describe('a slug', () => {
  it.each([
    ['ছাদে টমেটো চাষ', 'ছাদে-টমেটো-চাষ'],
    ['  Hello,   World!  ', 'hello-world'],
    ['C++ ও C#', 'c-ও-c'],
    ['২০২৬ সালের ১০টি টিপস', '২০২৬-সালের-১০টি-টিপস'],
    ['র‌্যাব ও ক্‌ষ', 'র্যাব-ও-ক্ষ'],
    ['আমার “প্রিয়” বই।', 'আমার-প্রিয়-বই'],
    ['Don’t stop', 'dont-stop'],
    ['Straße ÉCOLE', 'straße-école'],
    ['हिन्दी में', 'हिन्दी-में'],
    ['日本語 のブログ', '日本語-のブログ'],
    ['a_b/c\\d?e#f%g', 'a-b-c-d-e-f-g'],
    ['🌱', ''],
    ['।॥—', ''],
    ['', ''],
  ])('of %j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug.normalize('NFC'))
  })

  it('is the same for composed and decomposed letters', () => {
    expect(slugify('সম\u09dfে')).toBe(slugify('সম\u09af\u09bcে'))
    expect(slugify('caf\u00e9')).toBe(slugify('cafe\u0301'))
  })

  it('is cut at a hyphen when it is long', () => {
    const slug = slugify('শব্দ '.repeat(100))
    expect(slug.length).toBeLessThanOrEqual(120)
    expect(slug.split('-').every((word) => word === 'শব্দ')).toBe(true)
  })

  it('is cut inside one endless word, but never between a letter and its sign', () => {
    const slug = slugify('কি'.repeat(300))
    expect(slug.length).toBeGreaterThan(100)
    expect(slug.endsWith('ি')).toBe(true)
  })

  it('is itself a slug, has nothing an address must escape in its grammar, and is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugify(text)
        expect(slugify(slug)).toBe(slug)
        expect(slug).not.toMatch(/^-|-$|--|[\s/?#%&.:]/)
        expect(slug.length).toBeLessThanOrEqual(120)
      }),
      { numRuns: 1_000 },
    )
  })
})
