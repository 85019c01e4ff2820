import { type Say, sayIn } from '../../../src/cms/sayIn'
import { screen } from '../translations/screen'

/** A speaker of the words of the screen and the panel in one language of the admin (`en`, `bn-BD`). */
export const sayNiche = (language: string): Say => sayIn({ language, messages: screen })
