import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteFactsStore } from '../../../plugins/readiness/store/sqliteFactsStore'
import { memoryStore } from '../../../plugins/originality/store/memoryStore'
import { sqliteStore } from '../../../plugins/originality/store/sqliteStore'
import { fingerprintStoreContract } from '../../contracts/fingerprintStore'

let folder: string
let files = 0
const newUrl = () => `file:${path.join(folder, `${files++}.db`)}`
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-prints-'))
})
afterAll(() => rm(folder, { recursive: true }))

fingerprintStoreContract({
  name: 'sqliteStore',
  open: () => sqliteStore({ url: newUrl(), budget: 1_000 }),
})

const post = (index: number, prints: readonly number[] = [index]) => ({
  document: `posts:${index}`,
  prints,
  text: `text ${index}`,
  revision: '1',
})

describe('sqliteStore in its file', () => {
  it('finds after a restart what was put before, and leaves other stores alone', async () => {
    const url = newUrl()
    const facts = await sqliteFactsStore({ url })
    const before = await sqliteStore({ url })
    await before.put([post(1, [1, 2, 3])])
    await before.close()
    const after = await sqliteStore({ url })
    expect(await after.neighbours({ prints: [2], limit: 1 })).toMatchObject([
      { document: 'posts:1', hits: 1 },
    ])
    await after.close()
    await facts.close()
  })

  it('opens empty when it was filled with other fingerprint settings', async () => {
    const url = newUrl()
    const store = await sqliteStore({ url })
    await store.put([post(1)])
    await store.close()
    const database = new Database(url.slice('file:'.length))
    database.exec(`update store_versions set version = version - 1 where store = 'fingerprints'`)
    database.exec(`insert or replace into store_versions values ('another', 7)`)
    database.close()
    const again = await sqliteStore({ url })
    expect(await again.count()).toBe(0)
    expect(await again.texts(['posts:1'])).toEqual(new Map())
    expect(await again.neighbours({ prints: [1], limit: 1 })).toEqual([])
    await again.put([post(2)])
    await again.close()
    expect(await (await sqliteStore({ url })).count()).toBe(1)
  })

  it('shows one connection what another puts, and takes the writes of both', async () => {
    const url = newUrl()
    const [one, two] = await Promise.all([sqliteStore({ url }), sqliteStore({ url })])
    const range = (from: number) => Array.from({ length: 2_500 }, (_, index) => post(from + index))
    await Promise.all([one.put(range(0)), two.put(range(2_000)), one.drop(['posts:1'])])
    for (const store of [one, two]) {
      expect(await store.neighbours({ prints: [2_100], limit: 5 })).toMatchObject([
        { document: 'posts:2100', hits: 1 },
      ])
      expect(await store.list({ kind: 'posts', limit: 5_000 })).toHaveLength(await store.count())
      await store.close()
    }
  })

  it('reads whole documents while another process writes, and after that was killed in the middle', async () => {
    const url = newUrl()
    const script = path.join(import.meta.dirname, 'support/putUntilKilled.ts')
    const writer = spawn(process.execPath, ['--import', 'tsx', script, url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(writer.stdout, 'data')
    const store = await sqliteStore({ url })
    const names = Array.from({ length: 20 }, (_, index) => `posts:${index * 100}`)
    const check = async () => {
      const revisions = await store.revisions(names)
      expect(revisions.size).toBe(20)
      for (const [index, name] of names.entries()) {
        const prints = (round: number) =>
          Array.from({ length: 20 }, (_, print) => round * 1_000_000 + index * 2_000 + print)
        const round = Number(revisions.get(name))
        const found = await store.neighbours({ prints: prints(round), limit: 5 })
        // The writer may have been there in between.
        if ((await store.revisions([name])).get(name) !== String(round)) continue
        expect(found.map(({ document, hits }) => [document, hits])).toEqual([[name, 20]])
        expect(await store.neighbours({ prints: prints(round - 1), limit: 5 })).toEqual([])
      }
    }
    await check()
    await once(writer.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, 40))
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    await check()
    for (const [name, text] of await store.texts(names))
      expect(text).toBe(`${(await store.revisions([name])).get(name)} `.repeat(800))
    expect(await store.count()).toBe(2_000)
    await store.put([post(1)])
    expect(await store.count()).toBe(2_000)
    await store.close()
  }, 30_000)

  it('finds at every size of the index what a store in memory finds', async () => {
    let seed = 5
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
      return seed
    }
    const store = await sqliteStore({ url: newUrl() })
    const memory = memoryStore()
    const documents: ReturnType<typeof post>[] = []
    for (const size of [1, 3, 20, 300, 3_000]) {
      while (documents.length < size)
        documents.push(
          post(documents.length, [
            ...Array.from({ length: 60 }, () => random()),
            documents.length % 5,
            -1 - (documents.length % 7),
          ]),
        )
      await store.put(documents)
      await memory.put(documents)
      for (let asked = 0; asked < Math.min(size, 50); asked += 1) {
        const { document, prints } = documents[Math.floor((asked * size) / 50) % size]!
        const question = { prints: [...prints.slice(0, 30), random()], limit: 10 }
        const found = await store.neighbours(question)
        expect(found[0]).toMatchObject({ document, hits: 30 })
        expect(found).toEqual(await memory.neighbours(question))
      }
    }
    expect(await store.count()).toBe(3_000)
  }, 30_000)
})
