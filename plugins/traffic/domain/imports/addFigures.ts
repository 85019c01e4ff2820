import type { ImportedFigures } from './imported'

/** Adds figures up; what none of them tells stays away. The position is the mean one, weighted by impressions. */
export const addFigures = (all: readonly ImportedFigures[]): ImportedFigures => {
  const sums: ImportedFigures = {}
  let weight = 0
  let weighted = 0
  const positions: number[] = []
  for (const { position, ...counts } of all) {
    for (const [name, value] of Object.entries(counts) as [keyof ImportedFigures, number][])
      sums[name] = (sums[name] ?? 0) + value
    if (position === undefined) continue
    positions.push(position)
    weight += counts.impressions ?? 0
    weighted += position * (counts.impressions ?? 0)
  }
  if (positions.length > 0)
    sums.position =
      weight > 0 ? weighted / weight : positions.reduce((sum, one) => sum + one) / positions.length
  return sums
}
