import type { NichePreset } from '../../../../src/check/snapshot'
import { subjects } from '../subject'
import { subjectIndex } from '../subjectIndex'

/** The share of posts that hold a word, where nothing is known of it but that it is not an everyday one. */
const unknownRate = 0.02
const otherSubjectRate = 0.08

/** How many of a hundred posts on anything hold a word, roughly: more where it belongs to another subject's list. */
export function backgroundRate(options: { stem: string; preset: NichePreset | null }): number {
  const { stem, preset } = options
  const listed = subjectIndex().terms.get(stem) ?? []
  const of = new Set(
    listed.filter(({ stems }) => stems.length === 1).map(({ subject }) => subjects[subject]!),
  )
  if (preset === null || of.size === 0 || of.has(preset)) return unknownRate
  return otherSubjectRate
}
