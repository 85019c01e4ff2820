import { setImmediate as turn } from 'node:timers/promises'

import { createClient, type Row, type Value } from '@libsql/client'
import type { FactsRow, FactsState, FactsStore, WantedFacts } from '../domain/factsStore'
import { chunks } from './chunks'
import { sqliteFactsSchema } from './sqliteFactsSchema'

/** Rows in one statement: some milliseconds of the event loop, which libSQL holds while it writes. */
const chunkSize = 200

/** Documents with all their rows in one text: some 300 kB. */
const textsAtOnce = 50

const states: readonly FactsState[] = ['published', 'working']

const columns = `f.key, d.collection, d.id, f.state, a.name as analyser, f.revision, f.analyser_version,
  f.settings_hash, f.facts, f.computed_at`
const joins = `facts f join facts_documents d on d.key = f.document
  join facts_analysers a on a.key = f.analyser`

/**
 * Facts in a SQLite file (`url` such as `file:data/index.db`), on a connection of its own. Many processes may use one file.
 * Documents and analysers have integer keys; every write is one batch, never a transaction held across ticks.
 */
export async function sqliteFactsStore({ url }: { url: string }): Promise<FactsStore> {
  const client = createClient({ url })
  await sqliteFactsSchema(client)

  return {
    put: async (rows) => {
      for (const piece of chunks({ items: rows, size: chunkSize })) {
        const args = [
          JSON.stringify(
            piece.map((row) => ({
              ...row,
              state: states.indexOf(row.state),
              facts: JSON.stringify(row.facts ?? null),
            })),
          ),
        ]
        await client.batch(
          [
            {
              sql: `insert or ignore into facts_documents (collection, id)
                select value ->> 'collection', value ->> 'id' from json_each(?)`,
              args,
            },
            {
              sql: `insert or ignore into facts_analysers (name) select value ->> 'analyser' from json_each(?)`,
              args,
            },
            {
              sql: `insert into facts (document, state, analyser, revision, analyser_version, settings_hash, facts, computed_at)
                select d.key, value ->> 'state', a.key, value ->> 'revision', value ->> 'analyserVersion',
                  value ->> 'settingsHash', value ->> 'facts', value ->> 'computedAt'
                from json_each(?)
                join facts_documents d on d.collection = value ->> 'collection' and d.id = value ->> 'id'
                join facts_analysers a on a.name = value ->> 'analyser'
                where true
                on conflict (document, state, analyser) do update set
                  revision = excluded.revision, analyser_version = excluded.analyser_version,
                  settings_hash = excluded.settings_hash, facts = excluded.facts, computed_at = excluded.computed_at`,
              args,
            },
          ],
          'write',
        )
      }
    },

    get: async ({ collection, ids, state }) => {
      const found: FactsRow[] = []
      for (const piece of chunks({ items: ids, size: chunkSize })) {
        const { rows } = await client.execute({
          sql: `select ${columns} from ${joins}
            where d.collection = ? and f.state = ? and d.id in (select value from json_each(?))`,
          args: [collection, states.indexOf(state), JSON.stringify(piece)],
        })
        found.push(...rows.map(rowFrom))
      }
      return found
    },

    read: async function* ({ collection, state, analyser }) {
      const only = analyser === undefined ? '' : ' and a.name = ?'
      let after = 0
      for (;;) {
        const { rows } = await client.execute({
          sql: `select ${columns} from ${joins}
            where d.collection = ? and f.state = ? and f.key > ?${only} order by f.key limit ?`,
          args: [
            collection,
            states.indexOf(state),
            after,
            ...(analyser === undefined ? [] : [analyser]),
            chunkSize,
          ],
        })
        for (const row of rows) {
          yield rowFrom(row)
          after = Number(row.key)
        }
        if (rows.length < chunkSize) return
        // libSQL answers at once: without a turn the whole table would be read in one piece of the event loop.
        await turn()
      }
    },

    texts: async function* ({ collection, state, ids }) {
      const rows = (documents: string) =>
        `select max(d.key) as last, count(distinct d.key) as count, json_group_array(json_array(d.id, a.name, f.revision,
            f.analyser_version, f.settings_hash, json(f.facts))) filter (where f.key is not null) as rows
          from (${documents}) d left join facts f on f.document = d.key and f.state = ?1
          left join facts_analysers a on a.key = f.analyser`
      if (ids) {
        for (const piece of chunks({ items: ids, size: textsAtOnce })) {
          const found = await client.execute({
            sql: rows(
              `select key, id from facts_documents where collection = ?2 and id in (select value from json_each(?3))`,
            ),
            args: [states.indexOf(state), collection, JSON.stringify(piece)],
          })
          if (Number(found.rows[0]?.count) > 0) yield text(found.rows[0]?.rows)
          await turn()
        }
        return
      }
      for (let after = 0; ;) {
        const found = await client.execute({
          sql: rows(
            `select key, id from facts_documents where collection = ?2 and key > ?3 order by key limit ?4`,
          ),
          args: [states.indexOf(state), collection, after, textsAtOnce],
        })
        const [row] = found.rows
        if (Number(row?.count) === 0) return
        yield text(row?.rows)
        if (Number(row?.count) < textsAtOnce) return
        after = Number(row?.last)
        await turn()
      }
    },

    numbers: async ({ collection, state, analyser, name }) => {
      const found = new Map<string, number>()
      let after = 0
      for (;;) {
        // All rows of a chunk as one text: making an object for each would take longer than reading it.
        const { rows } = await client.execute({
          sql: `select max(key) as last, count(*) as count,
              json_group_array(json_array(id, value)) filter (where type in ('integer', 'real')) as pairs
            from (select f.key, d.id, f.facts ->> ?1 as value, json_type(f.facts, ?1) as type
              from facts f cross join facts_documents d on d.key = f.document and d.collection = ?2
              where f.key > ?3 and f.state = ?4
                and f.analyser = (select key from facts_analysers where name = ?5)
              order by f.key limit ?6)`,
          args: [`$."${name}"`, collection, after, states.indexOf(state), analyser, chunkSize],
        })
        const [row] = rows
        for (const [id, value] of JSON.parse(text(row?.pairs) || '[]') as [string, number][])
          found.set(id, value)
        if (Number(row?.count) < chunkSize) return found
        after = Number(row?.last)
        await turn()
      }
    },

    stale: async (wanted) => {
      const stale: WantedFacts[] = []
      for (const piece of chunks({ items: wanted, size: chunkSize })) {
        const { rows } = await client.execute({
          sql: `select j.key as place from json_each(?) j
            left join facts_documents d on d.collection = j.value ->> 'collection' and d.id = j.value ->> 'id'
            left join facts_analysers a on a.name = j.value ->> 'analyser'
            left join facts f on f.document = d.key and f.analyser = a.key and f.state = j.value ->> 'state'
              and f.revision = j.value ->> 'revision' and f.settings_hash = j.value ->> 'settingsHash'
              and f.analyser_version = j.value ->> 'analyserVersion'
            where f.key is null order by j.key`,
          args: [
            JSON.stringify(piece.map((one) => ({ ...one, state: states.indexOf(one.state) }))),
          ],
        })
        for (const row of rows) {
          const one = piece[Number(row.place)]
          if (one) stale.push(one)
        }
      }
      return stale
    },

    drop: async ({ collection, id, state }) => {
      const document = '(select key from facts_documents where collection = ? and id = ?)'
      const only = state ? ' and state = ?' : ''
      await client.batch(
        [
          {
            sql: `delete from facts where document = ${document}${only}`,
            args: [collection, id, ...(state ? [states.indexOf(state)] : [])],
          },
          {
            sql: `delete from facts_documents where collection = ? and id = ?
              and not exists (select 1 from facts where document = facts_documents.key)`,
            args: [collection, id],
          },
        ],
        'write',
      )
    },

    close: async () => client.close(),
  }
}

function rowFrom(row: Row): FactsRow {
  return {
    collection: text(row.collection),
    id: text(row.id),
    state: states[Number(row.state)] ?? 'published',
    analyser: text(row.analyser),
    revision: text(row.revision),
    analyserVersion: Number(row.analyser_version),
    settingsHash: text(row.settings_hash),
    facts: JSON.parse(text(row.facts)),
    computedAt: text(row.computed_at),
  }
}

/** Every text column is declared `not null`. */
function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : ''
}
