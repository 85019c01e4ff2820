import type { TextField } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'

type Words = { en: string; bn: string }

/** The name of a header, or nothing. */
export const headerField = ({
  name,
  label,
  description,
  placeholder,
}: {
  name: string
  label: Words
  description: Words
  placeholder: string
}): TextField => ({
  name,
  type: 'text',
  label: bilingual(label),
  admin: { description: bilingual(description), placeholder },
  validate: (
    value: string | null | undefined,
    { req }: { req: { i18n: { language: string } } },
  ) => {
    if (!value || /^[A-Za-z0-9-]{1,64}$/.test(value)) return true
    return req.i18n.language === 'bn-BD'
      ? `শুধু হেডারের নাম লিখুন, যেমন ${placeholder}।`
      : `Write the name of a header, such as ${placeholder}.`
  },
})
