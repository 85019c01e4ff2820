import { type Say, sayIn } from '../../../src/cms/sayIn'
import { admin } from '../translations/admin'
import { reportTexts } from '../translations/reportTexts'

const ofReport = (place: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(reportTexts).map(([key, text]) => [key, text[place]]))

const messages = {
  en: { ...ofReport(0), ...admin.en },
  bn: { ...ofReport(1), ...admin.bn },
}

/** A speaker of the words of the report's screens in one language of the admin (`en`, `bn-BD`). */
export const sayReadiness = (language: string): Say => sayIn({ language, messages })
