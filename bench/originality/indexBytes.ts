import Database from 'libsql'

/** Bytes of the pages of a store's file that hold the index: all tables but that of the texts. */
export const indexBytes = (file: string): number => {
  const database = new Database(file)
  try {
    const [row] = database
      .prepare(`select sum(pgsize) as bytes from dbstat where name <> 'fingerprint_texts'`)
      .all() as { bytes: number }[]
    return row?.bytes ?? Number.NaN
  } finally {
    database.close()
  }
}
