/** Numbers of words as they stand in texts, found without cutting them out. */
export type SurfaceTable = {
  /** The number kept under a pair of hashes, or undefined. */
  get(first: number, second: number): number | undefined
  /** Keeps a number, at least -1, under a pair that has none yet. */
  add(first: number, second: number, number: number): void
  size(): number
}

const firstSlots = 1 << 12
/** A slot is three numbers: two hashes, and the number with 2 added; 0 is an empty slot. */
const width = 3

/**
 * A hash table keyed by two hashes of 32 bits of one word. To cut a word out and look it up in a `Map` costs several times as much, and the
 * words of the sources are most of the work of a check. Of a million words two have the same 64 bits once in 37 million tries.
 */
export function surfaceTable(): SurfaceTable {
  let slots = firstSlots
  let table = new Int32Array(slots * width)
  let size = 0

  /** Where the pair stands, or the empty slot where it would. */
  function slotOf(first: number, second: number): number {
    const mask = slots - 1
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const at = slot * width
      if (table[at + 2] === 0 || (table[at] === first && table[at + 1] === second)) return at
    }
  }

  function keep(first: number, second: number, kept: number): void {
    const at = slotOf(first, second)
    table[at] = first
    table[at + 1] = second
    table[at + 2] = kept
  }

  function grow(): void {
    const before = table
    slots *= 2
    table = new Int32Array(slots * width)
    for (let at = 0; at < before.length; at += width)
      if (before[at + 2] !== 0) keep(before[at]!, before[at + 1]!, before[at + 2]!)
  }

  return {
    get(first, second) {
      const kept = table[slotOf(first, second) + 2]!
      return kept === 0 ? undefined : kept - 2
    },
    add(first, second, number) {
      size += 1
      if (size * 2 > slots) grow()
      keep(first, second, number + 2)
    },
    size: () => size,
  }
}
