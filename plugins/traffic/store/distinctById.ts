/** The first of each id. */
export const distinctById = <Item extends { id: string }>(items: readonly Item[]): Item[] => {
  const known = new Set<string>()
  return items.filter(({ id }) => {
    if (known.has(id)) return false
    known.add(id)
    return true
  })
}
