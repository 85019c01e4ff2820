import type { Row } from '@libsql/client'

import { openIndex } from '../../../src/cms/openStores'
import { titleWeight } from '../domain/search/bm25'
import type {
  SearchHit,
  SearchKind,
  SearchQuestion,
  SearchStore,
} from '../domain/search/searchStore'
import { searchWords } from '../domain/search/searchWords'
import { candidateWords, tellingWords } from '../domain/search/tellingWords'
import { wordCounts } from '../domain/search/wordCounts'
import { sqliteSearchSchema } from './sqliteSearchSchema'

/** A word of a question for FTS5: in quotes nothing in it means anything. */
const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** The prefix counts whole and as a beginning, as the port says. */
const matchOf = ({ words, prefix }: SearchQuestion, matching: 'all' | 'some'): string =>
  [
    ...words.map(quoted),
    ...(prefix === null ? [] : [`(${quoted(prefix)} OR ${quoted(prefix)}*)`]),
  ].join(matching === 'all' ? ' AND ' : ' OR ')

const score = `bm25(search_words, ${titleWeight}, 1)`
const joined = 'search_words w join search_documents d on d.key = w.rowid'

/**
 * How many texts are ranked at most, the newest first. Ranking takes some 25 µs a text, and this runs where all requests wait: words that
 * nearly every text has would hold up everybody. Older texts follow unranked.
 */
const window = 400

/** Search in `index.db` by FTS5, on a connection of its own. Many processes may use one file. */
export const sqliteSearchStore = async ({ url }: { url: string }): Promise<SearchStore> => {
  const client = await openIndex(url)
  await sqliteSearchSchema(client)

  const ranked = async (options: {
    match: string
    kind: SearchKind | undefined
    offset: number
    limit: number
    except?: string
    /** The lowest key that is ranked. */
    from?: number
  }): Promise<Row[]> => {
    const { match, kind, offset, limit, except, from = 0 } = options
    const { rows } = await client.execute({
      // Sorted by key first: texts that are not shown are not read.
      sql: `select kind, id, title, text, score from (
          select d.key as found, -${score} as score from ${joined}
          where search_words match ?1 and (?2 is null or d.kind = ?2) and (?3 is null or d.id <> ?3) and w.rowid >= ?6
          order by score desc, d.id desc limit ?4 offset ?5
        ) join search_documents on key = found order by score desc, id desc`,
      args: [match, kind ?? null, except ?? null, limit, offset, from],
    })
    return rows
  }

  /** The newest that match, as many as are ranked: how many, and the lowest key of them. */
  const newest = async (
    match: string,
    kind: SearchKind | undefined,
  ): Promise<{ count: number; from: number }> => {
    const { rows } = await client.execute({
      sql: `select count(*) as count, min(found) as lowest from (${
        kind
          ? `select w.rowid as found from ${joined} where search_words match ?1 and d.kind = ?2`
          : 'select rowid as found from search_words w where search_words match ?1'
      } order by w.rowid desc limit ${window})`,
      args: kind ? [match, kind] : [match],
    })
    return { count: Number(rows[0]?.['count'] ?? 0), from: Number(rows[0]?.['lowest'] ?? 0) }
  }

  const older = async (options: {
    match: string
    kind: SearchKind | undefined
    below: number
    offset: number
    limit: number
  }): Promise<Row[]> => {
    const { match, kind, below, offset, limit } = options
    const { rows } = await client.execute({
      sql: `select d.kind, d.id, d.title, d.text, 0 as score from ${joined}
        where search_words match ?1 and (?2 is null or d.kind = ?2) and w.rowid < ?3
        order by w.rowid desc limit ?4 offset ?5`,
      args: [match, kind ?? null, below, limit, offset],
    })
    return rows
  }

  const countMatches = async (match: string, kind: SearchKind | undefined): Promise<number> => {
    const { rows } = await client.execute({
      sql: kind
        ? `select count(*) as total from ${joined} where search_words match ?1 and d.kind = ?2`
        : 'select count(*) as total from search_words where search_words match ?1',
      args: kind ? [match, kind] : [match],
    })
    return Number(rows[0]?.['total'] ?? 0)
  }

  return {
    put: async (documents) => {
      for (const { kind, id, title, text } of documents) {
        const key = '(select key from search_documents where kind = ? and id = ?)'
        // oxlint-disable-next-line no-await-in-loop -- one writer: each document waits for the one before
        await client.batch(
          [
            {
              sql: `insert into search_documents (kind, id, title, text) values (?, ?, ?, ?)
                on conflict (kind, id) do update set title = excluded.title, text = excluded.text`,
              args: [kind, id, title, text],
            },
            { sql: `delete from search_words where rowid = ${key}`, args: [kind, id] },
            {
              sql: `insert into search_words (rowid, title, body) values (${key}, ?, ?)`,
              args: [kind, id, searchWords(title).join(' '), searchWords(text).join(' ')],
            },
          ],
          'write',
        )
      }
    },
    drop: async (names) => {
      if (names.length === 0) return
      const wanted = `select d.key from json_each(?) j join search_documents d
        on d.kind = j.value ->> 'kind' and d.id = j.value ->> 'id'`
      const args = [JSON.stringify(names)]
      await client.batch(
        [
          { sql: `delete from search_words where rowid in (${wanted})`, args },
          { sql: `delete from search_documents where key in (${wanted})`, args },
        ],
        'write',
      )
    },
    search: async ({ question, matching, kind, offset, limit }) => {
      const match = matchOf(question, matching)
      if (match === '') return { total: 0, hits: [] }
      const { count, from } = await newest(match, kind)
      const first = offset < count ? await ranked({ match, kind, offset, limit, from }) : []
      if (count < window) return { total: count, hits: first.map(hitOf) }
      const rest =
        first.length < limit
          ? await older({
              match,
              kind,
              below: from,
              offset: Math.max(0, offset - window),
              limit: limit - first.length,
            })
          : []
      return { total: await countMatches(match, kind), hits: [...first, ...rest].map(hitOf) }
    },
    similar: async ({ to, kind, limit }) => {
      const { rows } = await client.execute({
        sql: 'select title, text, (select count(*) from search_documents) as documents from search_documents where kind = ? and id = ?',
        args: [to.kind, to.id],
      })
      const [row] = rows
      if (!row) return []
      const { counts } = wordCounts({ title: textIn(row, 'title'), text: textIn(row, 'text') })
      const { rows: known } = await client.execute({
        sql: 'select term, doc from search_vocabulary where term in (select value from json_each(?))',
        args: [JSON.stringify(candidateWords(counts))],
      })
      const words = tellingWords({
        counts,
        having: new Map(known.map((one) => [textIn(one, 'term'), Number(one['doc'])])),
        documents: Number(row['documents']),
      })
      if (words.length === 0) return []
      const match = matchOf({ words, prefix: null }, 'some')
      // Ids are unique in their kind alone; a page with the id of a post is nobody's.
      const found = await ranked({ match, kind, offset: 0, limit, except: to.id })
      return found.map((one) => ({ kind, id: textIn(one, 'id') }))
    },
    list: async ({ kind, after, limit }) => {
      const { rows } = await client.execute({
        sql: 'select id from search_documents where kind = ? and id > ? order by id limit ?',
        args: [kind, after ?? '', limit],
      })
      return rows.map((row) => textIn(row, 'id'))
    },
    count: async () => {
      const { rows } = await client.execute('select count(*) as total from search_documents')
      return Number(rows[0]?.['total'] ?? 0)
    },
    close: async () => client.close(),
  }
}

const textIn = (row: Row, name: string): string => {
  const value = row[name]
  return typeof value === 'string' ? value : ''
}

const hitOf = (row: Row): SearchHit => ({
  kind: textIn(row, 'kind') as SearchKind,
  id: textIn(row, 'id'),
  title: textIn(row, 'title'),
  text: textIn(row, 'text'),
  score: Number(row['score']),
})
