/** Gives each wanted name once: the second `a` becomes `a-2`. Linear also when thousands want the same. */
export const uniqueNames = (): ((wanted: string) => string) => {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (wanted) => {
    let name = wanted
    let number = next.get(wanted) ?? 2
    while (taken.has(name)) {
      name = `${wanted}-${number}`
      number += 1
    }
    next.set(wanted, number)
    taken.add(name)
    return name
  }
}
