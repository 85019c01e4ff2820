import { sentenceMaker } from './sentenceMaker'

/** A made-up Bengali text of at least so many words, in paragraphs of three to six sentences. */
export const madeDocument = ({
  words,
  random,
}: {
  words: number
  random: () => number
}): string => {
  const sentence = sentenceMaker(random)
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, sentence)
    const paragraph = sentences.join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}
