import type { Payload } from 'payload'

import type { ComparedPage } from './gather/comparedPage'
import type { CheckedState } from './gather/checkState'
import type { ComparedText } from './gather/compareWithStore'

/** Looks for a text on the web; gives the pages to compare it with, with their texts, or null when it did not look. */
export type WebFinder = (wanted: {
  payload: Payload
  text: ComparedText & { id: string }
  state: CheckedState
}) => Promise<ComparedPage[] | null>

export type OriginalityOptions = {
  /** Checks of texts that are not stored, for each user and minute: 60 unless told. The live panel makes one a pause. */
  checksAMinute?: number
  /** Milliseconds that publishing may wait for the gate, 300 unless told. What takes longer is published and checked behind. */
  gateBudget?: number
  /** The web as a source of comparison; none unless told. */
  findPages?: WebFinder
}

export type ResolvedOriginalityOptions = Required<Omit<OriginalityOptions, 'findPages'>> &
  Pick<OriginalityOptions, 'findPages'>

/** Checks the options and tells every problem in one throw. */
export const resolveOptions = (options: OriginalityOptions = {}): ResolvedOriginalityOptions => {
  const { checksAMinute = 60, gateBudget = 300, findPages } = options
  const problems = [
    ...(Number.isInteger(checksAMinute) && checksAMinute > 0
      ? []
      : ['checksAMinute is not a whole number above 0']),
    ...(gateBudget > 0 ? [] : ['gateBudget is not a number of milliseconds above 0']),
  ]
  if (problems.length > 0) {
    throw Object.assign(
      new Error(`The options of the originality plugin are wrong: ${problems.join('; ')}.`),
      { code: 'wrong-options' },
    )
  }
  return { checksAMinute, gateBudget, ...(findPages ? { findPages } : {}) }
}
