import type { Figures } from '../domain/stats/figuresOf'

/** What the curve can show. A single day's visitors are people, counted exactly. */
export const measures = ['visitors', 'visits', 'views', 'engagement'] as const
export type Measure = (typeof measures)[number]

/** The value of a measure; engagement is the mean reading time in seconds, null where no page told it. */
export const valueOfMeasure = (figures: Figures, measure: Measure): number | null => {
  if (measure === 'engagement') return figures.engagement.seconds
  return measure === 'visitors' ? figures.visitorDays : figures[measure]
}
