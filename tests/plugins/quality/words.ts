const names = 'rice salt water lentil onion garlic leaf spoon bowl fire market river'.split(' ')

/** A text of exactly so many words in sentences of ten; texts of different seeds share no run of five words. */
export function words(count: number, seed = 'a'): string {
  const list = Array.from({ length: count }, (_, index) => {
    const word = index % 3 === 0 ? `${seed}${index}` : names[index % names.length]!
    return index % 10 === 9 || index === count - 1 ? `${word}.` : word
  })
  return list.join(' ')
}
