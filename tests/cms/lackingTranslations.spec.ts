import { describe, expect, it } from 'vitest'

import { lackingTranslations } from '../../src/cms/translations/lackingTranslations'

const wanted = { general: { save: 'Save', open: 'Open' }, deep: { inner: { label: 'Label' } } }

describe('lackingTranslations', () => {
  it('is empty when nothing lacks', () => {
    expect(lackingTranslations({ wanted, present: wanted, preferred: {} })).toEqual({})
  })

  it('takes the preferred text and otherwise the wanted one', () => {
    expect(
      lackingTranslations({
        wanted,
        present: { general: { open: 'খুলুন' } },
        preferred: { general: { save: 'সংরক্ষণ করুন' } },
      }),
    ).toEqual({ general: { save: 'সংরক্ষণ করুন' }, deep: { inner: { label: 'Label' } } })
  })

  it('does not bring what nobody wants', () => {
    expect(
      lackingTranslations({ wanted, present: wanted, preferred: { other: { text: 'অন্য' } } }),
    ).toEqual({})
  })

  it('counts an empty text as lacking, present or preferred', () => {
    expect(
      lackingTranslations({
        wanted: { general: { save: 'Save' } },
        present: { general: { save: '' } },
        preferred: { general: { save: '' } },
      }),
    ).toEqual({ general: { save: 'Save' } })
  })

  it('leaves notes about the file out', () => {
    expect(
      lackingTranslations({ wanted: { $schema: './schema.json' }, present: {}, preferred: {} }),
    ).toEqual({})
  })

  it('treats a text where a group is wanted as an absent group', () => {
    expect(
      lackingTranslations({
        wanted: { general: { save: 'Save' } },
        present: { general: 'সাধারণ' },
        preferred: {},
      }),
    ).toEqual({ general: { save: 'Save' } })
  })
})
