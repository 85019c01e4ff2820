/** The larger the table by what it holds, the fewer the steps to a free place. */
const room = 2

/**
 * The whole numbers that stand in two lists or more (each list has a number once), by a table of open addresses: on ten thousand lists of
 * hashes a map of all takes ten times as long, and a sort of them three times. A free place holds 0; the number 0 is counted by itself.
 * @param options.numberOf the number of an item
 */
export function sharedNumbers<Item>({
  lists,
  numberOf,
}: {
  lists: readonly (readonly Item[])[]
  numberOf: (item: Item) => number
}): ReadonlySet<number> {
  let count = 0
  for (const list of lists) count += list.length
  let size = 16
  while (size < count * room) size *= 2
  const table = new Float64Array(size)
  const mask = size - 1
  const shared = new Set<number>()
  let zeros = 0
  for (const list of lists)
    for (const item of list) {
      const number = numberOf(item)
      if (number === 0) {
        zeros += 1
        if (zeros === 2) shared.add(0)
        continue
      }
      let place = placeOf(number) & mask
      while (table[place] !== 0 && table[place] !== number) place = (place + 1) & mask
      if (table[place] === 0) table[place] = number
      else shared.add(number)
    }
  return shared
}

/** Spreads numbers of up to 53 bits over 32. */
function placeOf(number: number): number {
  const mixed = Math.imul((number | 0) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
