import { supportedLanguages } from './supportedLanguages'

const byCode = new Map(
  supportedLanguages.flatMap(({ codes }) => codes.map((code) => [code, codes[0]!] as const)),
)
const others = new Map([
  ['asm', 'as'],
  ['nep', 'ne'],
  ['npi', 'ne'],
  ['ori', 'or'],
  ['ory', 'or'],
  ['fas', 'fa'],
  ['pes', 'fa'],
  ['sin', 'si'],
])

/** Bengali in Latin letters: Google's list does not say whether that is Bengali. */
export const romanisedBengali = 'bn_latn'

/** One code for a language however it is written: bn-BD, ben and bn are bn; tl and fil are fil; nb and nn are no. */
export function languageCode(tag: string): string {
  // Written in other letters, Bengali is none of the languages on the list.
  if (/^(?:bn|ben)[-_]latn\b/i.test(tag)) return romanisedBengali
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return byCode.get(base) ?? others.get(base) ?? base
}
