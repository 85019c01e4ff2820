import { type Say, sayIn } from '../../../src/cms/sayIn'
import { screen } from '../translations/screen'

/** A speaker of the words of the owner's screen in one language of the admin (`en`, `bn-BD`). */
export const sayTrust = (language: string): Say => sayIn({ language, messages: screen })
