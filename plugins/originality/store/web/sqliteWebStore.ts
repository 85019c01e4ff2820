import type { Client } from '@libsql/client'

import type { WebHit } from '../../domain/web/webSearch'
import type { WebPageRecord, WebStore } from '../../domain/web/webStore'

const tables = [
  'create table if not exists web_budgets (day text primary key, spent integer not null) without rowid',
  'create table if not exists web_answers (key text primary key, hits text not null, at text not null) without rowid',
  'create table if not exists web_pages (document text primary key, record text not null) without rowid',
]

/** What the web search keeps, in `index.db`. The store closes the connection. */
export const sqliteWebStore = async ({ client }: { client: Client }): Promise<WebStore> => {
  // One after another: each takes the file's one place for writers.
  await client.batch(tables, 'write')
  return {
    spend: async ({ day, most }) => {
      if (most <= 0) return false
      const { rowsAffected } = await client.execute({
        sql: `insert into web_budgets (day, spent) values (?, 1)
              on conflict (day) do update set spent = spent + 1 where spent < ?`,
        args: [day, most],
      })
      return rowsAffected === 1
    },
    spent: async (day) => {
      const { rows } = await client.execute({
        sql: 'select spent from web_budgets where day = ?',
        args: [day],
      })
      return Number(rows[0]?.['spent'] ?? 0)
    },
    answer: async (key) => {
      const { rows } = await client.execute({
        sql: 'select hits, at from web_answers where key = ?',
        args: [key],
      })
      const row = rows[0]
      return row
        ? { hits: JSON.parse(row['hits'] as string) as WebHit[], at: row['at'] as string }
        : null
    },
    keepAnswer: async ({ key, hits, at }) => {
      await client.execute({
        sql: 'insert or replace into web_answers (key, hits, at) values (?, ?, ?)',
        args: [key, JSON.stringify(hits), at],
      })
    },
    pages: async (documents) => {
      const { rows } = await client.execute({
        sql: 'select record from web_pages where document in (select value from json_each(?))',
        args: [JSON.stringify(documents)],
      })
      const records = rows.map((row) => JSON.parse(row['record'] as string) as WebPageRecord)
      return new Map(records.map((record) => [record.document, record]))
    },
    keepPages: async (records) => {
      if (records.length === 0) return
      await client.batch(
        records.map((record) => ({
          sql: 'insert or replace into web_pages (document, record) values (?, ?)',
          args: [record.document, JSON.stringify(record)],
        })),
        'write',
      )
    },
    forgetAnswers: async (before) => {
      await client.batch(
        [
          { sql: 'delete from web_answers where at < ?', args: [before] },
          { sql: 'delete from web_budgets where day < ?', args: [before.slice(0, 10)] },
        ],
        'write',
      )
    },
    close: async () => client.close(),
  }
}
