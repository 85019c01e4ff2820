import type { TextField } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'
import { everyEntry } from './everyEntry'

type Words = { en: string; bn: string }

/** A list of texts, each of which has to be right; a wrong one is named. */
export const listField = ({
  name,
  label,
  description,
  isRight,
  hint,
}: {
  name: string
  label: Words
  description: Words
  isRight: (entry: string) => boolean
  hint: Words
}): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label: bilingual(label),
  admin: { description: bilingual(description) },
  validate: everyEntry(isRight, hint),
})
