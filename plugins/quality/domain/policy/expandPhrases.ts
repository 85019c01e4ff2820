import { phraseParts } from './phraseParts'

/**
 * The phrases of a list written out: "buy {gun}, hack/crack wifi" with the group gun = "pistol/air gun" gives four. Members of a group may be of
 * several words.
 */
export function expandPhrases(list: string, groups: Readonly<Record<string, string>>): string[] {
  return phraseParts(list, groups).flatMap((parts) =>
    parts.reduce<string[]>(
      (made, choices) =>
        made.flatMap((start) => choices.map((word) => (start === '' ? word : `${start} ${word}`))),
      [''],
    ),
  )
}
