import type { Status } from '../../../src/check/finding'

/** The status of a value of which less is better: pass up to one bound, warn up to a higher one, else fail. */
export function statusAtMost(options: {
  value: number
  passUpTo: number
  warnUpTo: number
}): Status {
  const { value, passUpTo, warnUpTo } = options
  return value <= passUpTo ? 'pass' : value <= warnUpTo ? 'warn' : 'fail'
}
