/** Letters that sound alike and are mixed up in writing, both ways. */
const confusions: readonly (readonly string[])[] = [
  ['ি', 'ী'],
  ['ু', 'ূ'],
  ['ণ', 'ন'],
  ['শ', 'ষ', 'স'],
  ['ড়', 'র'],
  ['য', 'জ'],
]

/** A common Bengali misspelling of a word; null for a word without a letter that is mixed up. */
export const misspell = ({
  word: written,
  random,
}: {
  word: string
  random: () => number
}): string | null => {
  // ড় in two code points, so that one pattern finds it.
  const word = written.normalize('NFC')
  const places = confusions.flatMap((group) =>
    group.flatMap((letter) =>
      [...word.matchAll(new RegExp(letter, 'gu'))]
        // য followed by a nukta is another letter.
        .filter(({ index }) => word[index + letter.length] !== '়')
        .map(({ index }) => ({
          index,
          letter,
          others: group.filter((other) => other !== letter),
        })),
    ),
  )
  const dropped = word.indexOf('ঁ')
  if (dropped !== -1) places.push({ index: dropped, letter: 'ঁ', others: [''] })
  const place = places[Math.floor(random() * places.length)]
  if (place === undefined) return null
  const other = place.others[Math.floor(random() * place.others.length)] ?? ''
  return word.slice(0, place.index) + other + word.slice(place.index + place.letter.length)
}
