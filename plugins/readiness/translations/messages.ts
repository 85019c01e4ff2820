import { catalogue } from '../../../src/check/catalogue'
import { needs } from './needs'
import { reportTexts } from './reportTexts'
import { titles } from './titles'

/** For a rule that this version measures, when its plugin is not in the configuration. */
const pluginMissing = [
  'The plugin that measures this is not in use. Add it to payload.config.ts.',
  'এটি যে প্লাগইন মাপে, তা চালু নেই। payload.config.ts ফাইলে সেটি যোগ করুন।',
] as const

/** What the report says, in English and Bengali: titles of all rules, what the unmeasured ones need, verdicts and words. */
export const messages = { en: textsIn(0), bn: textsIn(1) }

function textsIn(language: 0 | 1): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [key, text] of Object.entries(reportTexts)) texts[key] = text[language]
  for (const { id } of catalogue) {
    const title = titles[id]
    if (title) texts[`${id}:title`] = title[language]
    texts[`${id}:needs`] = (needs[id] ?? pluginMissing)[language]
  }
  return texts
}
