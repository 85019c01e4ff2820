import { parse } from 'qs-esm'

/** A query as Payload itself will read it: with the same library and the same options. */
export const parseQuery = (search: string): Record<string, unknown> =>
  parse(search, {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 10,
    ignoreQueryPrefix: true,
  }) as Record<string, unknown>
