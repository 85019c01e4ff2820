import { rememberTexts } from '../../../src/article/rememberTexts'
import { tokenise } from '../../../src/article/tokenise'
import { titlesRemembered } from './titlesRemembered'

/** A title as it is compared: its folded words, without case, punctuation and differences of Bengali spelling. */
export const foldTitle = rememberTexts(
  (title: string): string => tokenise({ text: title, spellingFold: true }).folded.join(' '),
  titlesRemembered,
)
