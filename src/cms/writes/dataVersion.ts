import type Database from 'libsql'

import { openWalIndex, type WalIndex } from './openWalIndex'

/** What the header of the log says is believed for so long, in ms, before SQLite is asked all the same. */
const believed = 1_000

/**
 * `PRAGMA data_version` of a connection: a number that differs once another connection has committed anything. SQLite is asked when the header
 * of the log has moved, and once a second; in between the header is enough.
 * @param options.file of the database
 */
export const dataVersion = ({
  database,
  file,
  now = () => performance.now(),
}: {
  database: Database.Database
  file: string
  now?: () => number
}): (() => number) => {
  const statement = database.prepare('pragma data_version')
  const mode = database.prepare('pragma journal_mode')
  let log: WalIndex | null = null
  let version = -1
  let asked = Number.NEGATIVE_INFINITY
  const findLog = (): WalIndex | null =>
    (mode.get() as { journal_mode: string }).journal_mode === 'wal' ? openWalIndex(file) : null
  return () => {
    // Before the version is asked for: what is committed in between moves the header once more.
    const hasMoved = log?.hasMoved() ?? true
    const at = now()
    if (!hasMoved && at - asked < believed) return version
    asked = at
    version = (statement.get() as { data_version: number }).data_version
    log ??= findLog()
    return version
  }
}
