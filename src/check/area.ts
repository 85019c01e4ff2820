export const areas = [
  'content',
  'originality',
  'niche',
  'cadence',
  'traffic',
  'pages',
  'technical',
  'policy',
] as const

/** The eight areas of the catalogue, in the order in which a report shows them. */
export type Area = (typeof areas)[number]
