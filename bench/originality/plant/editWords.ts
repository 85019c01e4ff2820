/** A word with the marks around it. */
const shape = /^([^\p{L}\p{M}\p{N}]*)([\s\S]*?)([^\p{L}\p{M}\p{N}]*)$/u

/** Words of a sentence as `[before, word, after]`: the marks stay where they stand when words change. */
const partsOf = (sentence: string): [string, string, string][] =>
  sentence.split(/\s+/).map((word) => {
    const [, before = '', core = '', after = ''] = shape.exec(word) ?? []
    return [before, core, after]
  })

const join = (parts: [string, string, string][]): string =>
  parts
    .map((part) => part.join(''))
    .filter((word) => word !== '')
    .join(' ')

/** Changes a share of a sentence's words at random: each is deleted, replaced, swapped with the next or gets a neighbour. */
export const editWords = ({
  sentence,
  share,
  vocabulary,
  random,
}: {
  sentence: string
  share: number
  vocabulary: readonly string[]
  random: () => number
}): string => {
  const parts = partsOf(sentence)
  const anyWord = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!
    if (part[1] === '' || random() >= share) continue
    const next = parts[index + 1]
    const operation = Math.floor(random() * 4)
    if (operation === 0) part[1] = ''
    else if (operation === 1) part[1] = `${part[1]} ${anyWord()}`
    else if (operation === 2 || next === undefined) part[1] = anyWord()
    else {
      ;[part[1], next[1]] = [next[1], part[1]]
      // Both words are changed now.
      index += 1
    }
  }
  return join(parts)
}

/** Changes `share` of a sentence's words, chosen among those that `change` has another form for. */
export const changeWords = ({
  sentence,
  share,
  change,
  random,
}: {
  sentence: string
  share: number
  change: (word: string) => string | null
  random: () => number
}): string => {
  const parts = partsOf(sentence)
  const changeable = parts.flatMap((part) => {
    const changed = part[1] === '' ? null : change(part[1])
    return changed === null ? [] : [{ part, changed, rank: random() }]
  })
  const wanted = parts.length * share
  const count = Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0)
  for (const { part, changed } of changeable.toSorted((a, b) => a.rank - b.rank).slice(0, count)) {
    part[1] = changed
  }
  return join(parts)
}
