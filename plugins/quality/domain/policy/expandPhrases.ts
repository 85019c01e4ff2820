/**
 * The phrases of a list: "buy {gun}, hack/crack wifi" with the group gun = "pistol/air gun" gives four. Members of a group may be of several words.
 */
export function expandPhrases(list: string, groups: Readonly<Record<string, string>>): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => {
      const whole = phrase.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
        const group = groups[name]
        if (group === undefined)
          throw Object.assign(new Error(`There is no group "${name}" of words.`), {
            code: 'unknown-group',
          })
        return group.replaceAll(' ', '_')
      })
      return whole
        .split(/\s+/u)
        .map((part) => part.split('/').map((word) => word.replaceAll('_', ' ')))
        .reduce<string[]>(
          (made, choices) =>
            made.flatMap((start) =>
              choices.map((word) => (start === '' ? word : `${start} ${word}`)),
            ),
          [''],
        )
    })
}
