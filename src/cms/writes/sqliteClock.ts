import Database from 'libsql'

import { countWritesInSqlite, keyOfTag, keyPrefix } from './countWritesInSqlite'
import { dataVersion } from './dataVersion'
import { publicTags } from './publicTags'
import type { Generations, WriteClock } from './writeClock'

/**
 * The clock on SQLite. Triggers count the writes inside the database, so whoever writes, by whatever way, is counted with the write itself; the version
 * of the file (`dataVersion`) tells in a microsecond that some connection wrote at all, and only then the counts are read. What lies in
 * `index.db` has no triggers: any write there counts.
 */
export const sqliteClock = ({
  blogFile,
  indexFile,
  tables,
}: {
  blogFile: string
  indexFile: string
  /** Every table of Payload's schema. */
  tables: readonly string[]
}): WriteClock => {
  const blog = openFile(blogFile)
  const index = openFile(indexFile)
  countWritesInSqlite({ database: blog, tables })
  const blogVersion = dataVersion({ database: blog, file: blogFile })
  const indexVersion = dataVersion({ database: index, file: indexFile })
  const counts = blog.prepare(`select key, data from payload_kv where key like '${keyPrefix}%'`)
  let last = -1
  let known: Generations | null = null

  const readCounts = (): Generations | null => {
    const rows = counts.all() as { key: string; data: string }[]
    const byKey = new Map(rows.map(({ key, data }) => [key, Number(data)]))
    const numbers = publicTags.map((tag) => byKey.get(keyOfTag(tag)))
    return numbers.every((one) => one !== undefined) ? numbers : null
  }

  return {
    read: () => {
      const version = blogVersion()
      if (version === last) return known
      last = version
      const now = readCounts()
      const isSame = now !== null && known !== null && now.every((one, at) => one === known?.[at])
      if (!isSame) known = now
      return known
    },
    readIndex: indexVersion,
    close: () => {
      blog.close()
      index.close()
    },
  }
}

const openFile = (file: string): Database.Database => {
  const database = new Database(file)
  database.exec('pragma busy_timeout = 5000')
  return database
}
