const run = 6

/**
 * The texts less those that share six words in a row with an earlier one: what people copied themselves would count
 * as the engine's mistake.
 */
export const withoutReuse = <Item extends { text: string }>(items: readonly Item[]): Item[] => {
  const seen = new Set<string>()
  return items.filter(({ text }) => {
    const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    const runs = words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' '))
    const isNew = !runs.some((words) => seen.has(words))
    if (isNew) for (const words of runs) seen.add(words)
    return isNew
  })
}
