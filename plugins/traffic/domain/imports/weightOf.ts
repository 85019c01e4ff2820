import type { ImportedFigures } from './imported'

/** What imported rows are ordered by: views, or clicks, visits or visitors where the source counts no views. */
export const weightOf = ({
  views,
  clicks,
  visits,
  visitors,
  impressions,
}: ImportedFigures): number => views ?? clicks ?? visits ?? visitors ?? impressions ?? 0
