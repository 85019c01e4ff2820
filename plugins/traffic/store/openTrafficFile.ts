import Database from 'libsql'

/** Kibibytes of pages the connection may hold. */
const cacheSize = 32_768

/**
 * A connection to a SQLite file that waits for other writers instead of failing. A transaction is on the disk when it is done
 * (`synchronous = full`): the journal forgets a batch then.
 * @param url `file:` and a path, or `file:///` and an absolute one
 */
export const openTrafficFile = (url: string): Database.Database => {
  const path = url.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, '')
  const database = new Database(decodeURIComponent(path.split('?')[0]!))
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = wal',
    'synchronous = full',
    `cache_size = -${cacheSize}`,
  ])
    database.prepare(`pragma ${pragma}`).all()
  return database
}
