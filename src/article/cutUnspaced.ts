/** Longest run handed to `Intl.Segmenter`, in UTF-16 units: its time grows with the square of the length (Node 20). */
const longestSegmented = 400

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Ends of the words in a run of a script without spaces (Thai, Lao, Khmer, Burmese, Han, Kana), in order, relative to the run;
 * the last one is the run's length. By dictionary (ICU) where the run is of a sentence's length, else every three
 * characters, so that the time stays linear.
 */
export function cutUnspaced(run: string): number[] {
  const ends: number[] = []
  if (run.length <= longestSegmented) {
    for (const { index, segment } of segmenter.segment(run)) ends.push(index + segment.length)
    return ends
  }
  let end = 0
  let characters = 0
  for (const character of run) {
    end += character.length
    characters += 1
    if (characters % 3 === 0) ends.push(end)
  }
  if (ends.at(-1) !== end) ends.push(end)
  return ends
}
