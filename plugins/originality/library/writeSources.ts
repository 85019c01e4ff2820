import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import type { NewSource } from './newSource'

/** `hash` names the text: `textRevision`. */
type Row = NewSource & { id: string; hash: string }

const columns = [
  ['id', 'id'],
  ['title', 'title'],
  ['text', 'text'],
  ['origin', 'origin'],
  ['rights', 'rights'],
  ['address', 'address'],
  ['licence', 'licence'],
  ['published_at', 'publishedAt'],
  ['language', 'language'],
  ['external_id', 'externalId'],
  ['hash', 'hash'],
  ['updated_at', 'now'],
  ['created_at', 'now'],
] as const

const statement = `insert into source_texts (${columns.map(([column]) => column).join()})
  select ${columns.map(([, key]) => `value ->> '${key}'`).join()} from json_each(?) where true
  on conflict (id) do update set ${columns
    .filter(([column]) => column !== 'id' && column !== 'created_at')
    .map(([column]) => `${column} = excluded.${column}`)
    .join()}`

/**
 * Writes sources below Payload's operations, all in one statement: a library of 100,000 texts would take a quarter of an
 * hour through them. What stands under an id is replaced. The caller puts the texts into the fingerprint store.
 */
export const writeSources = async ({
  payload,
  rows,
}: {
  payload: Payload
  rows: readonly Row[]
}): Promise<void> => {
  if (rows.length === 0) return
  const now = new Date()
  const native = payload.db as unknown as {
    client?: { execute(query: { sql: string; args: string[] }): Promise<unknown> }
    connection?: { db?: import('mongodb').Db }
  } // Both adapters augment one type; only one exists at a time.
  if (payload.db.name === 'sqlite') {
    const dated = rows.map((row) => ({ ...row, now: now.toISOString() }))
    await native.client?.execute({ sql: statement, args: [JSON.stringify(dated)] })
    return
  }
  await native.connection?.db?.collection('source-texts').bulkWrite(
    rows.map(({ id, publishedAt, ...row }) => ({
      updateOne: {
        filter: { _id: new ObjectId(id) },
        update: {
          $set: {
            ...row,
            updatedAt: now,
            ...(publishedAt === undefined ? {} : { publishedAt: new Date(publishedAt) }),
          },
          $setOnInsert: { createdAt: now },
        },
        upsert: true,
      },
    })),
    { ordered: false },
  )
}
