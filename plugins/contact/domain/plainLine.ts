import { plainText } from './plainText'

/** Plain text in one line, as a name or a subject is: what goes into the head of a mail breaks no line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim()
