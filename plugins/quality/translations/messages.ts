import { bengali } from './bengali'
import { english } from './english'

/** What the checks of this plugin say, as ICU messages. */
export const messages = { en: english, bn: bengali }
