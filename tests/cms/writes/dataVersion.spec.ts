import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import fc from 'fast-check'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { dataVersion } from '../../../src/cms/writes/dataVersion'

const run = promisify(execFile)

let directory: string
let file: string
const opened: Database.Database[] = []
const open = (at = file): Database.Database => {
  const database = new Database(at)
  opened.push(database)
  return database
}
/** In another process: what SQLite answers to a statement, or its error. */
const elsewhere = async (sql: string): Promise<string> => {
  const code = `import Database from 'libsql'
    try { new Database(process.argv[1]).exec(process.argv[2]); console.log('done') } catch ({ message }) { console.log(message) }`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code, file, sql])
  return stdout.trim()
}
/** A clock that stands still: SQLite is never asked for the time's sake. */
const noTime = (): number => 0

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ekagro-version-'))
  file = path.join(directory, 'blog.db')
  open().exec('pragma journal_mode = wal; create table words (a)')
})
afterEach(async () => {
  for (const database of opened.splice(0)) database.close()
  await rm(directory, { recursive: true, force: true })
})

describe('the version of a SQLite file', () => {
  it('moves with every commit of another connection, and with nothing that was not committed', () => {
    const [writer] = opened
    const version = dataVersion({ database: open(), file, now: noTime })
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ['insert into words values (1)', true],
            ['begin; insert into words values (1); commit', true],
            ['begin; insert into words values (1); rollback', false],
            ['select count(*) from words', false],
            // SQLite's own number moves with some of these, which does no harm.
            ['pragma wal_checkpoint(truncate)', null],
            ['pragma wal_checkpoint(passive)', null],
          ),
          { maxLength: 8 },
        ),
        (steps) => {
          for (const [sql, commits] of steps as [string, boolean | null][]) {
            const before = version()
            expect(version()).toBe(before)
            writer!.exec(sql)
            const hasMoved = version() !== before
            expect([sql, hasMoved]).toEqual([sql, commits ?? hasMoved])
          }
        },
      ),
    )
  })

  it('moves with what another process commits', async () => {
    const version = dataVersion({ database: open(), file, now: noTime })
    const before = version()
    version()
    expect(await elsewhere('insert into words values (1)')).toBe('done')
    expect(version()).not.toBe(before)
  })

  it('is asked of SQLite once a second all the same', () => {
    let time = 0
    const database = open()
    const asked = { count: 0 }
    const counting = {
      prepare: (sql: string) => {
        const statement = database.prepare(sql)
        return {
          get: () => {
            if (sql === 'pragma data_version') asked.count += 1
            return statement.get() as unknown
          },
        }
      },
    } as unknown as Database.Database
    const version = dataVersion({ database: counting, file, now: () => time })
    for (let turn = 0; turn < 50; turn += 1) version()
    // The first time for the number, the second since the header had not been seen before.
    expect(asked.count).toBe(2)
    time = 1_000
    version()
    version()
    expect(asked.count).toBe(3)
  })

  it('is asked of SQLite each time where there is no write-ahead log', () => {
    const plain = path.join(directory, 'plain.db')
    const writer = open(plain)
    writer.exec('create table words (a)')
    const version = dataVersion({ database: open(plain), file: plain, now: noTime })
    const before = version()
    writer.exec('insert into words values (1)')
    const after = version()
    expect(after).not.toBe(before)
    // It can become one while both are open.
    writer.exec('pragma journal_mode = wal; insert into words values (2)')
    const later = version()
    expect(later).not.toBe(after)
    version()
    writer.exec('insert into words values (3)')
    expect(version()).not.toBe(later)
  })

  it('takes no lock of this process away when its connection is closed', async () => {
    const [writer] = opened
    const reader = open()
    const version = dataVersion({ database: reader, file, now: noTime })
    version()
    version()
    writer!.exec('begin immediate; insert into words values (1)')
    reader.close()
    expect(await elsewhere('insert into words values (2)')).toMatch(/locked|busy/i)
    writer!.exec('commit')
    expect(await elsewhere('insert into words values (2)')).toBe('done')
  })
})
