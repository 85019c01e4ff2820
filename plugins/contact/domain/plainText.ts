/** Control characters but tab and line feed, halves of letters, and what turns the direction of the text; joiners stay, Bengali is written with them. */
const unseen = /[^\P{Cc}\n\t]|\p{Cs}|\p{Bidi_Control}|\uFEFF/gu
const lineEnd = /\r\n?|[\u0085\u2028\u2029]/gu
const tag = /<[a-z/!?][^<>]*>/giu
/** Tags within tags; who nests them deeper, to take our time, sees what is left of them. */
const mostTurns = 3
const tagBegins = /<(?=[a-z/!?])/giu

/**
 * What a reader wrote as plain text: NFC, line ends as one line feed, nothing unseen, no tag of HTML. A `<` that could still begin a tag gets a space
 * behind it, so that what comes out is no HTML however often it is read.
 */
export const plainText = (text: string): string => {
  let plain = text.normalize('NFC').replace(lineEnd, '\n').replace(unseen, '')
  for (let turn = 0; turn < mostTurns; turn += 1) plain = plain.replace(tag, '')
  return plain.replace(tagBegins, '< ').trim()
}
