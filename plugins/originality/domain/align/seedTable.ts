/**
 * The first places of every seed (three words in a row) of a text, in typed arrays because a text may hold 200,000 of them.
 * @param options.words word numbers of the text
 * @param options.places how many places of one seed are kept: the first ones
 * @returns a function that writes the places of a seed into `found` and returns how many
 */
export function seedTable(options: {
  words: Int32Array
  places: number
}): (first: number, second: number, third: number, found: Int32Array) => number {
  const { words, places } = options
  const seeds = Math.max(0, words.length - 2)
  let size = 16
  while (size < seeds * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  const counts = new Uint8Array(seeds)
  const kept = new Int32Array(seeds * places)
  let entries = 0

  function slotOf(first: number, second: number, third: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(third, 0xc2b2ae35), 0x27d4eb2f)
    let slot = (hash ^ (hash >>> 14)) & mask
    for (;;) {
      const entry = slots[slot]!
      if (entry < 0) return slot
      const place = kept[entry * places]!
      if (words[place] === first && words[place + 1] === second && words[place + 2] === third) {
        return slot
      }
      slot = (slot + 1) & mask
    }
  }

  for (let place = 0; place < seeds; place += 1) {
    const slot = slotOf(words[place]!, words[place + 1]!, words[place + 2]!)
    if (slots[slot]! < 0) slots[slot] = entries++
    const entry = slots[slot]!
    const count = counts[entry]!
    if (count === places) continue
    kept[entry * places + count] = place
    counts[entry] = count + 1
  }

  return (first, second, third, found) => {
    const entry = slots[slotOf(first, second, third)]!
    if (entry < 0) return 0
    const count = counts[entry]!
    for (let index = 0; index < count; index += 1) found[index] = kept[entry * places + index]!
    return count
  }
}
