import path from 'node:path'

import type { JournalLimits } from './journal/journalLimits'

export type TrafficOptions = {
  /** Folder of the journal: on the same machine, for one server process alone. */
  journalDirectory: string
  /** Folder of the salts on SQLite, apart from the databases and from backups. */
  saltDirectory: string
  /** When the journal hands its hits on; what is meant for production unless told. */
  journal?: Partial<JournalLimits>
}

export type ResolvedTrafficOptions = Required<TrafficOptions>

/** Checks the options and tells every problem in one throw. */
export const resolveOptions = ({
  journalDirectory,
  saltDirectory,
  journal = {},
}: TrafficOptions): ResolvedTrafficOptions => {
  const problems = [
    ...(path.isAbsolute(journalDirectory) ? [] : ['journalDirectory is not an absolute path']),
    ...(path.isAbsolute(saltDirectory) ? [] : ['saltDirectory is not an absolute path']),
    ...Object.entries(journal)
      .filter(([, value]) => !(Number.isInteger(value) && value > 0))
      .map(([name]) => `journal.${name} is not a whole number above 0`),
  ]
  if (problems.length > 0) {
    throw Object.assign(
      new Error(`The options of the traffic plugin are wrong: ${problems.join('; ')}.`),
      { code: 'wrong-options' },
    )
  }
  return { journalDirectory, saltDirectory, journal }
}
