import type { ImportedFigures } from '../domain/imports/imported'

const order = [
  'views',
  'clicks',
  'visits',
  'visitors',
  'impressions',
  'position',
  'engagedSeconds',
] as const satisfies readonly (keyof ImportedFigures)[]

/** Which figures some row tells, the weightiest first. */
export const figuresTold = (all: readonly ImportedFigures[]): (keyof ImportedFigures)[] =>
  order.filter((name) => all.some((one) => one[name] !== undefined))
