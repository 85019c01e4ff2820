import type { Figures } from './figuresOf'

/** The tables that can be exported, by the name they have in the address. */
export const tables = [
  'days',
  'pages',
  'sources',
  'channels',
  'campaigns',
  'countries',
  'devices',
  'browsers',
  'dropped',
] as const
export type Table = (typeof tables)[number]

/** The columns that follow the first one in every table of figures; the same names in every language, since programs read them. */
export const figureColumns = [
  'visitor_days',
  'visits',
  'views',
  'engagements',
  'mean_seconds',
  'mean_scroll_percent',
] as const

/** The cells of `figureColumns`. */
export const figureCells = ({
  visitorDays,
  visits,
  views,
  engagement: { told, seconds, depth },
}: Figures): (number | null)[] => [visitorDays, visits, views, told, seconds, depth]
