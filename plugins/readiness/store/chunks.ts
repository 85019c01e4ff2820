/** A list in pieces of at most `size`, in order. */
export function chunks<Item>({ items, size }: { items: readonly Item[]; size: number }): Item[][] {
  const pieces: Item[][] = []
  for (let from = 0; from < items.length; from += size) pieces.push(items.slice(from, from + size))
  return pieces
}
