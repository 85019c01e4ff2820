/** A sentence where it stands, and the white space that follows it. */
export type PlantSentence = { offset: number; text: string; separator: string }

/**
 * Sentences by their end marks before white space, and lines. Simple on purpose, and not the kernel's: what judges the
 * engine must not share its mistakes.
 */
export const splitSentences = (text: string): PlantSentence[] =>
  [...text.matchAll(/(\S(?:.*?[।॥৷|!?.]["”’'»)]*(?=\s|$)|.*$))(\s*)/gmu)].map((match) => ({
    offset: match.index,
    text: match[1] ?? '',
    separator: match[2] ?? '',
  }))
