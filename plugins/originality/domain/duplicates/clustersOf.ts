/**
 * Groups what is connected by pairs, directly or through others.
 * @returns groups of two and more, largest first, each ascending
 */
export function clustersOf(pairs: readonly { post: number; other: number }[]): number[][] {
  const parents = new Map<number, number>()
  function rootOf(item: number): number {
    let root = item
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
      root = parent
    }
    let step = item
    while (step !== root) {
      const next = parents.get(step)!
      parents.set(step, root)
      step = next
    }
    return root
  }
  const members = new Set<number>()
  for (const { post, other } of pairs) {
    members.add(post).add(other)
    const [left, right] = [rootOf(post), rootOf(other)]
    if (left !== right) parents.set(left, right)
  }
  const groups = new Map<number, number[]>()
  for (const member of [...members].toSorted((a, b) => a - b)) {
    const root = rootOf(member)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [member])
    else group.push(member)
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
}
