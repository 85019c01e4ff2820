/** The larger the table by what it holds, the fewer the steps to a free place. */
const room = 2

/**
 * The whole numbers that stand in two lists or more (each list has a number once), by a table of open addresses: on ten thousand lists of
 * hashes a map of all takes ten times as long, and a sort of them three times.
 */
export function sharedNumbers(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const count = lists.reduce((sum, list) => sum + list.length, 0)
  let size = 16
  while (size < count * room) size *= 2
  const table = new Float64Array(size)
  /** 0 where the table has a free place. */
  const taken = new Uint8Array(size)
  const shared = new Set<number>()
  for (const list of lists)
    for (const number of list) {
      let place = placeOf(number) & (size - 1)
      while (taken[place] !== 0 && table[place] !== number) place = (place + 1) & (size - 1)
      if (taken[place] === 0) {
        taken[place] = 1
        table[place] = number
      } else shared.add(number)
    }
  return shared
}

/** Spreads numbers of up to 53 bits over 32. */
function placeOf(number: number): number {
  const mixed = Math.imul((number | 0) ^ Math.imul((number / 2 ** 32) | 0, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
