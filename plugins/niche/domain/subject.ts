import type { NichePreset } from '../../../src/check/snapshot'

/** What a post may be about: the five subjects a blog can choose, and what blogs drift to besides. */
export type Subject = NichePreset | (typeof otherSubjects)[number]

export const presetKeys = [
  'education',
  'lifestyle',
  'information-technology',
  'sports',
  'entertainment',
] as const satisfies readonly NichePreset[]

export const otherSubjects = [
  'politics',
  'business',
  'health',
  'religion',
  'crime',
  'world',
] as const

/** Every subject with words of its own, in the order in which scores are kept. */
export const subjects: readonly Subject[] = [...presetKeys, ...otherSubjects]
