import { stemBengali } from './stemBengali'
import { stemEnglish } from './stemEnglish'

/** The stem of a folded word by its script: Bengali nouns and English words lose their endings, others stay as they are. */
export function stemWord(word: string): string {
  const code = word.charCodeAt(0)
  if (code >= 0x0980 && code <= 0x09ff) return stemBengali(word)
  return code >= 0x61 && code <= 0x7a ? stemEnglish(word) : word
}
