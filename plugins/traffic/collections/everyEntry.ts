import type { TextFieldManyValidation } from 'payload'

type Words = { en: string; bn: string }

/** A validation of a list of texts that names the entry that is wrong, in the language of whoever wrote it. */
export const everyEntry =
  (isRight: (entry: string) => boolean, words: Words): TextFieldManyValidation =>
  (value, { req }) => {
    const wrong = (value ?? []).find((entry) => !isRight(entry))
    if (wrong === undefined) return true
    return req.i18n.language === 'bn-BD'
      ? `“${wrong}” ঠিক নয়। ${words.bn}`
      : `“${wrong}” is wrong. ${words.en}`
  }
