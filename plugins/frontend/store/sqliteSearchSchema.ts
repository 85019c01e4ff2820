import type { Client } from '@libsql/client'

/** Rises when the tables below, or what is kept in them, change. */
const version = 2

/**
 * The words are folded by the kernel and joined by spaces before FTS5 sees them. Its tokenizer for ASCII takes every letter outside ASCII
 * for a part of a word, so that no Bengali vowel sign splits one; the apostrophe is the only sign of ASCII that the kernel leaves in words.
 * Beginnings of two and three letters have lists of their own: merging those of a hundred words takes 40 ms at 3,000 posts.
 * `search_words` keeps no text (`content=''`); the text for snippets is in `search_documents`.
 */
const tables = [
  'drop table if exists search_vocabulary',
  'drop table if exists search_words',
  'drop table if exists search_documents',
  `create table search_documents (
    key integer primary key, kind text not null, id text not null, title text not null, text text not null, unique (kind, id)
  )`,
  `create virtual table search_words using fts5(
    title, body, content='', contentless_delete=1, tokenize="ascii tokenchars ''''", prefix='2 3'
  )`,
  `create virtual table search_vocabulary using fts5vocab(search_words, 'row')`,
]

/** Makes the tables of the search, and makes them anew, empty, when they are of another version. */
export const sqliteSearchSchema = async (client: Client): Promise<void> => {
  await client.execute(
    'create table if not exists store_versions (store text primary key, version integer not null)',
  )
  const transaction = await client.transaction('write')
  try {
    const { rows } = await transaction.execute(
      `select version from store_versions where store = 'search'`,
    )
    if (Number(rows[0]?.['version'] ?? 0) !== version) {
      for (const sql of tables) {
        // oxlint-disable-next-line no-await-in-loop -- one table after another
        await transaction.execute(sql)
      }
      await transaction.execute({
        sql: `insert or replace into store_versions values ('search', ?)`,
        args: [version],
      })
    }
    await transaction.commit()
  } finally {
    transaction.close()
  }
}
