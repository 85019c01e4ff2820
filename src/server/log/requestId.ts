import { randomBytes } from 'node:crypto'

const sane = /^[\w.:-]{8,64}$/
const process = randomBytes(6).toString('base64url')
let last = 0

/** The id that a proxy gave the request, where it is a sane one, else a new one: this process and a number. */
export const requestIdOf = (given: string | string[] | undefined): string => {
  if (typeof given === 'string' && sane.test(given)) return given
  last += 1
  return `${process}-${last.toString(36).padStart(4, '0')}`
}
