import type { NichePreset } from '../../../src/check/snapshot'
import { compileNiche } from './compileNiche'
import type { Niche } from './niche'

const keys: readonly NichePreset[] = [
  'education',
  'lifestyle',
  'information-technology',
  'sports',
  'entertainment',
]

let compiled: ReadonlyMap<NichePreset, Niche> | null = null

/** The presets made ready for scoring, in a fixed order. Made on the first call and kept: the lists never change. */
export function presetNiches(): ReadonlyMap<NichePreset, Niche> {
  compiled ??= new Map(
    keys.flatMap((preset) => {
      const niche = compileNiche({ preset, statement: '', keywords: [] })
      return niche === null ? [] : [[preset, niche] as const]
    }),
  )
  return compiled
}
