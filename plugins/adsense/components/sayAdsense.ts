import { mergeMessages } from '../../../src/check/mergeMessages'
import { type Say, sayIn } from '../../../src/cms/sayIn'
import { googleTexts } from '../translations/googleTexts'
import { outcomeNames } from '../translations/outcomeNames'
import { screen } from '../translations/screen'

const names = (language: 'en' | 'bn'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(outcomeNames).map(([outcome, name]) => [
      `adsense:outcome-${outcome}`,
      name[language],
    ]),
  )

const messages = mergeMessages([screen, googleTexts, { en: names('en'), bn: names('bn') }])

/** A speaker of the words of the screen in one language of the admin (`en`, `bn-BD`). */
export const sayAdsense = (language: string): Say => sayIn({ language, messages })
