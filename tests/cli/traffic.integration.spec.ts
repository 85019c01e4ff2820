import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { strToU8, zipSync } from 'fflate'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ekagro, type Ended } from './ekagro'

describe('ekagro traffic import', () => {
  let folder: string
  const file = (name: string): string => path.join(folder, name)
  const databaseUrl = (): string => {
    if (!process.env.MONGODB_TEST_URL) return `file:${file('blog.db')}`
    const url = new URL(process.env.MONGODB_TEST_URL)
    url.pathname = `/${path.basename(folder).replace(/\W/g, '_')}`
    return url.href
  }
  const run = (...words: string[]): Promise<Ended> =>
    ekagro(['traffic', ...words], {
      env: { DATABASE_URL: databaseUrl(), PAYLOAD_SECRET: 'only-for-tests' },
    })
  const json = async (...words: string[]): Promise<Record<string, unknown>> => {
    const ended = await run(...words, '--json')
    expect(ended.stdout, ended.stderr).not.toBe('')
    return { code: ended.code, ...(JSON.parse(ended.stdout) as object) }
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-traffic-cli-'))
    const head = 'Clicks,Impressions,CTR,Position'
    const archive = zipSync({
      'Queries.csv': strToU8(`Top queries,${head}\nবাংলা ব্লগ,9,117,7.69%,12.3\nbad,x,1,1%,1\n`),
      'Dates.csv': strToU8(`Date,${head}\n2026-01-01,3,40,7.5%,5\n`),
    })
    await writeFile(file('search.zip'), archive)
    await writeFile(file('diary.txt'), 'Dear diary,\n')
    const line = `203.0.113.7 - - [10/Oct/2026:13:55:36 +0600] "GET /a HTTP/1.1" 200 1 "-" "Mozilla/5.0 Firefox/120.0"\n`
    await writeFile(file('access.log.1.gz'), gzipSync(line.repeat(3)))
    await writeFile(file('half.gz'), gzipSync(line.repeat(3)).subarray(0, 40))
  })
  afterAll(async () => {
    if (process.env.MONGODB_TEST_URL) {
      const client = await MongoClient.connect(databaseUrl())
      await client.db().dropDatabase()
      await client.close()
    }
    await rm(folder, { recursive: true })
  })

  it('tells with --dry-run what it would keep, and keeps nothing', async () => {
    const told = await json('import', file('search.zip'), '--dry-run')
    expect(told).toMatchObject({
      code: 0,
      source: 'search-console',
      trust: 'high',
      dryRun: true,
      wasThere: false,
      from: '2026-01-01',
      to: '2026-01-01',
      rows: { query: 1, total: 1 },
      bad: { count: 1, examples: [{ file: 'Queries.csv', line: 3 }] },
    })
  })

  it('keeps a file, and knows it the second time', async () => {
    expect(await json('import', file('search.zip'))).toMatchObject({ code: 0, wasThere: false })
    expect(await json('import', file('search.zip'))).toMatchObject({ code: 0, wasThere: true })
  })

  it('reads a packed log and says for people what it did', async () => {
    const { code, stderr } = await run('import', file('access.log.1.gz'))
    expect(code).toBe(0)
    expect(stderr).toContain('access-log (trust: low), 2026-10-10 to 2026-10-10')
    expect(stderr).toContain('Kept rows: 1 total, 1 page, 1 source.')
  })

  it('refuses what it cannot read, with a reason', async () => {
    const refused = await json('import', file('diary.txt'))
    expect(refused).toMatchObject({ code: 1, error: { code: 'unknown-file' } })
    expect(await json('import', file('nowhere.csv'))).toMatchObject({
      code: 1,
      error: { code: 'unknown-file' },
    })
    expect(await json('import', file('half.gz'))).toMatchObject({
      code: 1,
      error: { code: 'broken-zip' },
    })
  })

  it('shows how it is called', async () => {
    expect((await run('export')).code).toBe(2)
    expect((await run('import')).code).toBe(2)
  })
})
