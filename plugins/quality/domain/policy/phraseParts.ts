/** A phrase as its parts in a row, each with the words that may stand there. */
export type PhraseParts = readonly (readonly string[])[]

/**
 * The phrases of a list, each by its parts: "buy {gun}, hack/crack wifi" with the group gun = "pistol/air gun" gives [buy][pistol, air gun] and
 * [hack, crack][wifi]. Members of a group may be of several words. Parts that are written alike
 * are the same array.
 */
export function phraseParts(list: string, groups: Readonly<Record<string, string>>): PhraseParts[] {
  const known = new Map<string, readonly string[]>()
  const choicesOf = (part: string): readonly string[] => {
    let choices = known.get(part)
    if (choices === undefined) {
      choices = part
        .replaceAll(/\{(\w+)\}/gu, (_, name: string) => groupOf(groups, name))
        .split('/')
      known.set(part, choices)
    }
    return choices
  }
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/u).map(choicesOf))
}

function groupOf(groups: Readonly<Record<string, string>>, name: string): string {
  const group = groups[name]
  if (group !== undefined) return group
  throw Object.assign(new Error(`There is no group "${name}" of words.`), { code: 'unknown-group' })
}
