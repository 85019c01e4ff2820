import type { Tokens } from './tokens'

/**
 * Makes a function of a word one of the words of a text: the values in reading order. Each word is asked about once and then remembered by
 * its number, which costs a look into an array instead of one into a map of texts. The function must be pure.
 */
export function eachWord<Value>(make: (word: string) => Value): (tokens: Tokens) => Value[] {
  let known: (Value | undefined)[] = []
  let generation = -1
  return (tokens) => {
    const { count, folded, numbers } = tokens
    if (tokens.generation > generation) {
      generation = tokens.generation
      known = []
    }
    // The words of a text that was read before all were forgotten have other numbers.
    const isOld = tokens.generation !== generation
    const values: Value[] = []
    for (let place = 0; place < count; place += 1) {
      const number = numbers[place]!
      let value = number < 0 || isOld ? undefined : known[number]
      if (value === undefined) {
        value = make(folded[place]!)
        if (number >= 0 && !isOld) {
          // Without holes the array stays a plain one.
          while (known.length < number) known.push(undefined)
          known[number] = value
        }
      }
      values.push(value)
    }
    return values
  }
}
