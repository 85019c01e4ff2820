import { languageCode } from './languageCode'
import { supportedLanguages } from './supportedLanguages'

const supported = new Set(supportedLanguages.map(({ codes }) => codes[0]))

/** Whether a language, as a BCP 47 tag or an ISO code, is on Google's list. */
export function isSupportedLanguage(tag: string): boolean {
  return supported.has(languageCode(tag))
}
