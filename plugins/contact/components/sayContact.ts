import { type Say, sayIn } from '../../../src/cms/sayIn'
import { screen } from '../translations/screen'

/** A speaker of the words of the contact form in one language of the admin (`en`, `bn-BD`). */
export const sayContact = (language: string): Say => sayIn({ language, messages: screen })
