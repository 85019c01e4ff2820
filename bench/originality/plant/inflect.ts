const afterConsonant = 'টি টা গুলো গুলি কে ের ে েরা দের ও ই খানা'.split(' ')
const afterVowel = 'টি টা গুলো গুলি কে র তে রা দের ও ই খানা'.split(' ')

/** A word with another ending: one is taken off where the word has one and is long enough, else one is put on. */
export const inflect = ({
  word,
  random,
}: {
  word: string
  random: () => number
}): string | null => {
  if (!/[\u0980-\u09ff]$/u.test(word)) return null
  const worn = [...afterConsonant, ...afterVowel].find(
    (ending) => word.endsWith(ending) && word.length >= ending.length + 4,
  )
  const stem = worn !== undefined && random() < 0.5 ? word.slice(0, -worn.length) : word
  const endings = /[\u09be-\u09ccঅ-ঔ]\u0981?$/u.test(stem) ? afterVowel : afterConsonant
  const ending = endings[Math.floor(random() * endings.length)] ?? 'টি'
  return stem + ending === word ? `${word}ও` : stem + ending
}
