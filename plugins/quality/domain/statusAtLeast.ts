import type { Status } from '../../../src/check/finding'

/** The status of a value of which more is better: pass from one bound, warn from a lower one, else fail. */
export function statusAtLeast(options: {
  value: number
  passFrom: number
  warnFrom: number
}): Status {
  const { value, passFrom, warnFrom } = options
  return value >= passFrom ? 'pass' : value >= warnFrom ? 'warn' : 'fail'
}
