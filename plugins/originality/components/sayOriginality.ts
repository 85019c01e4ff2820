import { type Say, sayIn } from '../../../src/cms/sayIn'
import { desk } from '../translations/desk'

/** A speaker of the words of the editor's desk in one language of the admin (`en`, `bn-BD`). */
export const sayOriginality = (language: string): Say => sayIn({ language, messages: desk })

/** The words of a key, or `otherwise` where the dictionary has none: reasons that a newer server knows. */
export const sayOr = (say: Say, key: string, otherwise: string): string => {
  const text = say(key)
  return text === key ? otherwise : text
}
