import Database from 'libsql'
import { afterEach, describe, expect, it } from 'vitest'
import { knownPrints } from '../../../../plugins/originality/store/knownPrints'
import { printBytes } from '../../../../plugins/originality/store/printBytes'
import { sqliteSchema } from '../../../../plugins/originality/store/sqliteSchema'

const open: Database.Database[] = []
afterEach(() => {
  for (const database of open.splice(0)) database.close()
})

/** A file of documents with keys and fingerprints of our choice. */
const documentsFile = () => {
  const database = new Database(':memory:')
  open.push(database)
  sqliteSchema(database)
  const insert = database.prepare(`insert into fingerprint_documents values (?, ?, '', ?, null, 0)`)
  const count = database.prepare(
    'update fingerprint_count set last = max(last, ?), documents = documents + 1',
  )
  const add = (key: number, prints: number[]) => {
    insert.run(key, `posts:${key}`, printBytes.pack(prints))
    count.run(key)
  }
  return { database, add }
}

const packed = (block: number, print: number) => block * 2 ** 32 + print + 2 ** 31

/** A hundred fingerprints that no document of these tests has. */
const strange = Int32Array.from({ length: 100 }, (_, index) => 7_000_001 + index * 977)

describe('knownPrints', () => {
  it('leaves out what no document has, and keeps what one has', () => {
    const { database, add } = documentsFile()
    add(1, [-5, 12])
    const known = knownPrints(database)
    expect(known(Int32Array.from([-5, 12]))).toEqual([packed(0, -5), packed(0, 12)])
    expect(known(strange).length).toBeLessThan(10)
  })

  it('asks each block for its own', () => {
    const { database, add } = documentsFile()
    add(3, [10])
    add(65_536 * 2 + 1, [20])
    const known = knownPrints(database)
    expect(known(Int32Array.from([10, 20]))).toEqual([packed(0, 10), packed(2, 20)])
  })

  it('sees documents that came later, and forgets when all is forgotten', () => {
    const { database, add } = documentsFile()
    add(1, [1])
    const known = knownPrints(database)
    expect(known(Int32Array.from([1, 2]))).toEqual([packed(0, 1)])
    add(2, [2])
    expect(known(Int32Array.from([1, 2]))).toEqual([packed(0, 1), packed(0, 2)])
    database.exec('delete from fingerprint_documents')
    database.exec('update fingerprint_count set documents = 0, last = 0, epoch = epoch + 1')
    expect(known(Int32Array.from([1, 2]))).toEqual([])
    add(1, [2])
    expect(known(Int32Array.from([1, 2]))).toEqual([packed(0, 2)])
  })

  it('takes every fingerprint for known until all documents were read, a piece with each question', () => {
    const { database, add } = documentsFile()
    database.exec('begin')
    for (let key = 1; key <= 5_000; key += 1) add(key, [-key])
    database.exec('commit')
    const known = knownPrints(database)
    expect(known(strange)).toHaveLength(100)
    expect(known(strange).length).toBeLessThan(10)
    expect(known(Int32Array.from([-4_999, -1]))).toEqual([packed(0, -4_999), packed(0, -1)])
  })

  it('makes more room when documents have far more fingerprints than was thought', () => {
    const { database, add } = documentsFile()
    add(1, [1])
    const known = knownPrints(database)
    expect(known(Int32Array.from([1]))).toEqual([packed(0, 1)])
    const many = Array.from({ length: 40_000 }, (_, index) => -3_000 - index * 13)
    for (let key = 2; key < 40; key += 1) add(key, many)
    const asked = Int32Array.from([-3_000 - 13 * 39_999, 1]).sort()
    for (let question = 0; question < 4; question += 1)
      expect(known(asked)).toEqual([packed(0, asked[0]!), packed(0, 1)])
  })
})
