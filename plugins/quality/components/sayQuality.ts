import { type Say, sayIn } from '../../../src/cms/sayIn'
import { panelTexts } from '../translations/panelTexts'

const messages = {
  en: Object.fromEntries(Object.entries(panelTexts).map(([key, [en]]) => [key, en])),
  bn: Object.fromEntries(Object.entries(panelTexts).map(([key, [, bn]]) => [key, bn])),
}

/** A speaker of the words of the panel in one language of the admin (`en`, `bn-BD`). */
export const sayQuality = (language: string): Say => sayIn({ language, messages })
