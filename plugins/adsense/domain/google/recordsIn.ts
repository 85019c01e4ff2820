export type Json = Readonly<Record<string, unknown>>

/** A JSON object, or an empty one for anything else. */
export const recordOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

/** The objects in a list of an answer; none where it has no such list. Google leaves empty lists out. */
export const recordsIn = (value: unknown, key: string): Json[] => {
  const list = recordOf(value)[key]
  return Array.isArray(list) ? list.map(recordOf) : []
}

/** A text of an answer, cut to a bound; empty where there is none. */
export const textIn = (value: Json, key: string, most = 2_000): string => {
  const text = value[key]
  return typeof text === 'string' ? text.slice(0, most) : ''
}
