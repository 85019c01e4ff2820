/** True for an object that is no list: what a parsed query or JSON text has for names with values. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
