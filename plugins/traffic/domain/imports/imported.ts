/** Where figures can be brought in from. */
export const importSources = [
  'search-console',
  'ga4',
  'plausible',
  'goatcounter',
  'access-log',
] as const
export type ImportSource = (typeof importSources)[number]

/** What imported figures are about. `query` is what was searched for, `appearance` how a search result looked. */
export const importDimensions = [
  'total',
  'page',
  'query',
  'source',
  'channel',
  'campaign',
  'country',
  'device',
  'browser',
  'appearance',
] as const
export type ImportDimension = (typeof importDimensions)[number]

/** Figures as their source counts them; what it does not tell is not there. `position` is the mean one, weighted by impressions when summed. */
export type ImportedFigures = {
  views?: number
  visits?: number
  visitors?: number
  clicks?: number
  impressions?: number
  position?: number
  engagedSeconds?: number
}

/** One figure of another counter: never mixed with hits of our own. */
export type ImportedRow = {
  dimension: ImportDimension
  /** First and last day, `YYYY-MM-DD`; both empty when the file does not tell its time. */
  from: string
  to: string
  value: string
  figures: ImportedFigures
}

/** A line that was passed over, and why. */
export type BadLine = { file: string; line: number; reason: string }

/** What a file says, before anything is kept. */
export type ParsedImport = {
  source: ImportSource
  rows: ImportedRow[]
  /** Lines that could not be read, the first of them named. */
  bad: { count: number; examples: BadLine[] }
  /** Lines that are rightly no views, by what they are: `bot`, `asset`, `event`. */
  left: Record<string, number>
  /** Tables of the file that nothing is kept of. */
  unknownTables: string[]
}
