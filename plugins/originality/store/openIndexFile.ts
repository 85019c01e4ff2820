import Database from 'libsql'

/** Kibibytes of pages each connection may hold. */
const cacheSize = 32_768

/** Bytes of the file that are read as memory; the kernel gives them back when it needs them. */
const mappedSize = 4_294_967_296

/**
 * A connection to a SQLite file that waits for other writers instead of failing, with statements that stay prepared.
 * @param url `file:` and a path, or `file:///` and an absolute one, as `DATABASE_URL` has them
 */
export function openIndexFile(url: string): Database.Database {
  const path = url.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, '')
  const database = new Database(decodeURIComponent(path.split('?')[0]!))
  for (const pragma of [
    'busy_timeout = 5000',
    'journal_mode = wal',
    'synchronous = normal',
    `cache_size = -${cacheSize}`,
    `mmap_size = ${mappedSize}`,
  ])
    database.prepare(`pragma ${pragma}`).all()
  return database
}
