import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'

import { MongoClient, UUID } from 'mongodb'

/** Ends the sessions that a killed process noted in a file (`tellSessions.mjs`), so that nothing waits for its transactions. */
export const endSessions = async ({ url, file }: { url: string; file: string }): Promise<void> => {
  if (!existsSync(file)) return
  const ids = new Set((await readFile(file, 'utf8')).trim().split('\n'))
  await rm(file)
  const client = await MongoClient.connect(url)
  try {
    await client.db('admin').command({ killSessions: [...ids].map((id) => ({ id: new UUID(id) })) })
  } finally {
    await client.close()
  }
}
