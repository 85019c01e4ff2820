/** Words a minute of silent reading: the mean of 190 studies of English prose (Brysbaert 2019), used for Bengali as well. */
const wordsPerMinute = 238

/** Minutes to read so many words, rounded up; 0 for none. */
export function readingMinutes(words: number): number {
  return Math.ceil(words / wordsPerMinute)
}
