/** As many documents that hold the same words make them a template, ... */
const fewestDocuments = 6
/** ... when they are not more than these, ... */
const mostWords = 80
/** ... and no more than this share of each: documents that are copies of one text are no template of it. */
const largestShare = 1 / 3

/**
 * Whether a passage is a template of its sites (a footer, a notice, "follow us"), learned from how many documents hold it.
 * @param options.words of the passage
 * @param options.holders words of each document that holds it
 */
export function isTemplate(options: { words: number; holders: readonly number[] }): boolean {
  const { words, holders } = options
  if (words > mostWords) return false
  return holders.filter((all) => words <= largestShare * all).length >= fewestDocuments
}
