import { type Say, sayIn } from '../../../src/cms/sayIn'
import { admin } from '../translations/admin'

/** A speaker of the words of the import screen in one language of the admin (`en`, `bn-BD`). */
export const sayPortability = (language: string): Say => sayIn({ language, messages: admin })

/** The words of a key, or `otherwise` where the dictionary has none: kinds and reasons that a newer server knows. */
export const sayOr = (say: Say, key: string, otherwise: string): string => {
  const text = say(key)
  return text === key ? otherwise : text
}
