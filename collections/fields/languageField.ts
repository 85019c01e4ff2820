import type { TextField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

/** The language of one document as BCP 47; empty means it is detected from the text. */
export const languageField = (): TextField => ({
  name: 'language',
  type: 'text',
  index: true,
  label: bilingual({ en: 'Language', bn: 'ভাষা' }),
  admin: {
    position: 'sidebar',
    placeholder: 'bn',
    description: bilingual({
      en: 'A language tag such as bn or en. Empty: detected from the text.',
      bn: 'ভাষার সংকেত, যেমন bn বা en। খালি রাখলে লেখা দেখে ধরা হবে।',
    }),
  },
  validate: (value: string | null | undefined) => {
    if (!value) return true
    return (
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ||
      'A language tag such as bn, en or pt-BR / ভাষার সংকেত লিখুন, যেমন bn বা en'
    )
  },
})
