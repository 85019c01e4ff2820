import { bnBd } from '@payloadcms/translations/languages/bnBd'
import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'

import { bengaliCore } from '../../src/cms/translations/bengaliCore'
import { bengaliFaults } from './bengaliFaults'
import { flattenTranslations } from './flattenTranslations'

const ours = flattenTranslations(bengaliCore)
const english = flattenTranslations(en.translations)
const shipped = flattenTranslations(bnBd.translations)

describe('bengaliCore', () => {
  it('corrects only keys that Payload knows', () => {
    expect([...ours.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('holds nothing that Payload already says the same way', () => {
    expect([...ours].filter(([key, text]) => shipped.get(key) === text)).toEqual([])
  })

  it('has no fault beside the English', () => {
    const faults = [...ours].flatMap(([key, text]) =>
      bengaliFaults({ english: english.get(key) ?? '', bengali: text }).map(
        (fault) => `${key}: ${fault}`,
      ),
    )
    expect(faults).toEqual([])
  })

  it('corrects every text of Payload that has a fault', () => {
    const broken = [...shipped].filter(
      ([key, text]) => bengaliFaults({ english: english.get(key) ?? '', bengali: text }).length > 0,
    )
    expect(broken.length).toBeGreaterThan(0)
    expect(broken.map(([key]) => key).filter((key) => !ours.has(key))).toEqual([])
  })
})
