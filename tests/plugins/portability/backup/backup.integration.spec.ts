import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { BSON, MongoClient } from 'mongodb'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { backUp, type BlogPlaces } from '../../../../plugins/portability/backup/backUp'
import { keepNewest } from '../../../../plugins/portability/backup/keepNewest'
import { restore } from '../../../../plugins/portability/backup/restore'
import { openTrafficStore } from '../../../../plugins/traffic/store/openTrafficStore'
import { migrations } from '../../../../src/migrations'
import { ekagro } from '../../../cli/ekagro'
import { body } from '../../../support/body'
import { type Cms, createCms, test } from '../../../support/cms'
import { batchOf, hitOf } from '../../traffic/support/hitOf'

const mongoUrl = process.env.MONGODB_TEST_URL
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-backup-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const urlOf = (name: string): string => {
  if (!mongoUrl) return `file:${path.join(folder, name, 'blog.db')}`
  const url = new URL(mongoUrl)
  url.pathname = `/ekagro_${path.basename(folder).replace(/\W/g, '_')}_${name}`
  return url.href
}

const placesOf = async (name: string): Promise<BlogPlaces> => {
  const mediaDirectory = path.join(folder, name, 'media')
  await mkdir(mediaDirectory, { recursive: true })
  return { databaseUrl: urlOf(name), mediaDirectory, isMediaInBucket: false }
}

/** Where the blog of a test lies. */
const placesOfCms = (cms: Cms): BlogPlaces => {
  const native = cms.payload.db as unknown as { connection?: { name: string } }
  const url = mongoUrl ? new URL(mongoUrl) : null
  if (url) url.pathname = `/${native.connection!.name}`
  return {
    databaseUrl: url ? url.href : `file:${path.join(cms.directory, 'blog.db')}`,
    mediaDirectory: path.join(cms.directory, 'media'),
    isMediaInBucket: false,
  }
}

const withDatabase = async <Result>(
  url: string,
  work: (database: ReturnType<MongoClient['db']>) => Promise<Result>,
): Promise<Result> => {
  const client = new MongoClient(url)
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}

const leftOut = /^(ekagro_(print|web|facts|leases)|system\.)/

/** Everything that a database keeps, row by row, as text. */
const contentOf = async (databaseUrl: string): Promise<Record<string, unknown>> => {
  if (!databaseUrl.startsWith('file:')) {
    return withDatabase(databaseUrl, async (database) => {
      const all: Record<string, unknown> = {}
      const names = (await database.listCollections().toArray()).map(({ name }) => name)
      for (const name of names.filter((one) => !leftOut.test(one)).toSorted()) {
        const raw = await database.collection(name).find({}, { raw: true }).toArray()
        const rows = (raw as unknown as Buffer[])
          .map((bytes) => bytes.toString('base64'))
          .toSorted()
        const indexes = await database.collection(name).listIndexes().toArray()
        const keys = indexes.map(({ name: index, key, unique }) => [index, key, unique ?? false])
        all[name] = { rows, keys: keys.map((key) => JSON.stringify(key)).toSorted() }
      }
      return all
    })
  }
  const all: Record<string, unknown> = {}
  for (const file of ['blog.db', 'traffic.db']) {
    const place = path.join(path.dirname(databaseUrl.slice('file:'.length)), file)
    const client = createClient({ url: `file:${place}` })
    const tables = await client.execute(
      "select name, sql from sqlite_master where type in ('table', 'index') order by name",
    )
    for (const table of tables.rows as unknown as { name: string; sql: string | null }[]) {
      const { name, sql } = table
      if (/^create table/i.test(sql ?? '')) {
        const { rows } = await client.execute(`select * from "${name}"`)
        all[`${file} ${name}`] = rows.map((row) => JSON.stringify(row)).toSorted()
      } else all[`${file} ${name}`] = sql
    }
    client.close()
  }
  return all
}

const mediaOf = async (directory: string): Promise<Record<string, string>> => {
  const names = (await readdir(directory)).filter((name) => !name.startsWith('.'))
  const hashes: Record<string, string> = {}
  for (const name of names) {
    const bytes = await readFile(path.join(directory, name))
    hashes[name] = createHash('sha256').update(bytes).digest('hex')
  }
  return hashes
}

const takeBackup = (places: BlogPlaces, target: string, now = new Date()) =>
  backUp({ places, target, now, tell: () => {} })

const bringBack = (archive: string, places: BlogPlaces, force = false) =>
  restore({
    archive,
    places,
    force,
    knownMigrations: migrations.map(({ name }) => name),
    tell: () => {},
    now: new Date(),
  })

test.beforeAll(async ({ cms }: { cms: Cms }) => {
  const { payload } = cms
  const user = await payload.create({
    collection: 'users',
    data: { email: 'a@blog.test', password: 'a long enough password', role: 'admin', name: 'ক' },
  })
  await payload.updateGlobal({ slug: 'blog', data: { name: 'একাগ্র', nicheKeywords: ['ধান'] } })
  const data = await sharp({
    create: { width: 1400, height: 900, channels: 3, background: '#208060' },
  })
    .jpeg()
    .toBuffer()
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'ছবি' },
    file: { data, mimetype: 'image/jpeg', name: 'বাংলা ছবি.jpg', size: data.length },
  })
  const webhook = await payload.create({
    collection: 'webhooks',
    data: {
      name: 'Site',
      address: 'https://example.com/hook',
      active: true,
      events: ['blog.updated'],
    },
  })
  for (let index = 0; index < 12; index += 1) {
    const post = await payload.create({
      collection: 'posts',
      data: {
        title: `লেখা ${index}`,
        body: body(`কথা ${index}`),
        coverImage: media.id,
        owner: user.id,
        _status: index % 2 === 0 ? 'published' : 'draft',
      },
    })
    await payload.update({
      collection: 'posts',
      id: post.id,
      draft: true,
      data: { title: `খসড়া ${index}`, _status: 'draft' },
    })
  }
  await payload.create({
    collection: 'webhook-deliveries',
    data: {
      webhook: webhook.id,
      event: 'blog.updated',
      state: 'waiting',
      message: 'msg_1',
      attempt: 0,
      // Long after this test: whoever sweeps deliveries that are due queues a job, in the middle of it.
      nextAttemptAt: new Date(Date.now() + 86_400_000).toISOString(),
      body: '{}',
    },
  })
  const traffic = await openTrafficStore(payload)
  await traffic.write(batchOf({ hits: [hitOf({ id: '1' }), hitOf({ id: '2' })] }))
})

describe('a backup', () => {
  test('brings back every row, setting, version, index and picture', async ({ cms }) => {
    const from = placesOfCms(cms)
    const { file, manifest } = await takeBackup(from, path.join(folder, 'whole.tar.gz'))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(
      manifest.files
        .map(({ path: name }) => name)
        .filter((name) => /index|print|facts|lease|salt|secret/.test(name)),
    ).toEqual([])
    const to = await placesOf('whole')
    const { putAside } = await bringBack(file, to)
    expect(putAside).toEqual([])
    const [before, after] = [await contentOf(from.databaseUrl), await contentOf(to.databaseUrl)]
    const deliveries = Object.keys(before).filter((name) => /webhook.deliveries$/.test(name))
    expect(deliveries).toHaveLength(1)
    for (const name of deliveries) {
      expect(JSON.stringify(before[name])).not.toBe(JSON.stringify(after[name]))
      delete before[name]
      delete after[name]
    }
    expect(Object.keys(before).length).toBeGreaterThan(20)
    expect(after).toEqual(before)
    const pictures = await mediaOf(from.mediaDirectory)
    expect(Object.keys(pictures).length).toBeGreaterThanOrEqual(5)
    expect(await mediaOf(to.mediaDirectory)).toEqual(pictures)
    expect(
      (await readdir(path.join(folder, 'whole'))).filter((name) => name.startsWith('.')),
    ).toEqual([])

    const again = await createCms({ databaseUrl: to.databaseUrl })
    const { docs } = await again.payload.find({ collection: 'posts', limit: 100, draft: true })
    expect(docs.map(({ title }) => title).toSorted()).toEqual(
      Array.from({ length: 12 }, (_, index) => `খসড়া ${index}`).toSorted(),
    )
    const waiting = await again.payload.find({ collection: 'webhook-deliveries' })
    expect(waiting.docs.map(({ state }) => state)).toEqual(['dropped'])
    const signedIn = await again.payload.login({
      collection: 'users',
      data: { email: 'a@blog.test', password: 'a long enough password' },
    })
    expect(signedIn.user?.email).toBe('a@blog.test')
    await again.close()
  })

  test('is that of one moment while others write', async ({ cms }) => {
    const from = placesOfCms(cms)
    const writer = await startWriter(from.databaseUrl)
    const file = path.join(folder, 'busy.tar.gz')
    const { manifest } = await takeBackup(from, file)
    const written = await writer.stop()
    expect(written).toBeGreaterThan(0)
    const to = await placesOf('busy')
    await bringBack(file, to)
    const pair = await pairOf(to.databaseUrl)
    if (manifest.isOneMoment) expect(pair[0]).toBe(pair[1])
    else expect(mongoUrl).toBeTruthy()
  })

  test('names itself after its moment in a folder, and leaves the newest', async ({ cms }) => {
    const directory = path.join(folder, 'timer')
    await mkdir(directory)
    await writeFile(path.join(directory, 'mine.tar.gz'), 'not ours')
    const from = placesOfCms(cms)
    for (const day of [1, 2, 3]) {
      await takeBackup(from, directory, new Date(Date.UTC(2026, 10, day, 3)))
    }
    expect(await keepNewest({ directory, most: 2 })).toEqual(['ekagro-20261101-030000.tar.gz'])
    expect((await readdir(directory)).toSorted()).toEqual([
      'ekagro-20261102-030000.tar.gz',
      'ekagro-20261103-030000.tar.gz',
      'mine.tar.gz',
    ])
    await expect(takeBackup(from, path.join(directory, 'mine.tar.gz'))).rejects.toMatchObject({
      code: 'target-exists',
    })
  })

  test('that was killed leaves nothing that looks like one, and the next takes it away', async ({
    cms,
  }) => {
    const directory = path.join(folder, 'killed')
    await mkdir(directory)
    const from = placesOfCms(cms)
    const big = path.join(from.mediaDirectory, 'big.bin')
    await writeFile(big, '')
    await truncate(big, 3_000_000_000)
    const child = spawn(process.execPath, ['src/cli/run.mjs', 'backup', directory], {
      env: environmentOf(from) as NodeJS.ProcessEnv,
      stdio: 'ignore',
    })
    await half(directory)
    await killed(child)
    await rm(big)
    const names = await readdir(directory)
    expect(names.filter((name) => name.endsWith('.tar.gz'))).toEqual([])
    expect(names).toHaveLength(1)
    const old = new Date(Date.now() - 3_600_000)
    for (const name of await readdir(path.join(directory, names[0]!))) {
      await utimes(path.join(directory, names[0]!, name), old, old)
    }
    await utimes(path.join(directory, names[0]!), old, old)
    await takeBackup(from, directory)
    const after = await readdir(directory)
    expect(after).toHaveLength(1)
    expect(after[0]).toMatch(/^ekagro-.*\.tar\.gz$/)
  })
})

describe('a restore', () => {
  test('refuses a place with something in it, and forced puts it aside', async ({ cms }) => {
    const from = placesOfCms(cms)
    const { file } = await takeBackup(from, path.join(folder, 'again.tar.gz'))
    const to = await placesOf('again')
    await bringBack(file, to)
    await expect(bringBack(file, to)).rejects.toMatchObject({ code: 'not-empty' })
    await writeFile(path.join(to.mediaDirectory, 'later.jpg'), 'later')
    const { putAside } = await bringBack(file, to, true)
    expect(putAside).toHaveLength(mongoUrl ? 1 : 2)
    expect(existsSync(path.join(to.mediaDirectory, 'later.jpg'))).toBe(false)
    expect(await mediaOf(to.mediaDirectory)).toEqual(await mediaOf(from.mediaDirectory))
    const kept = putAside.find((place) => place.startsWith(to.mediaDirectory))!
    expect(await readFile(path.join(kept, 'later.jpg'), 'utf8')).toBe('later')
  })

  test('refuses what is cut off, changed, foreign or made by a newer version, and touches nothing', async ({
    cms,
  }) => {
    const { file } = await takeBackup(placesOfCms(cms), path.join(folder, 'hurt.tar.gz'))
    const to = await placesOf('hurt')
    const bytes = await readFile(file)
    const refused = async (name: string, content: Buffer, code: string) => {
      const archive = path.join(folder, name)
      await writeFile(archive, content)
      await expect(bringBack(archive, to), name).rejects.toMatchObject({ code })
    }
    await refused('cut.tar.gz', bytes.subarray(0, bytes.length >> 1), 'damaged')
    await refused('text.tar.gz', Buffer.from('hello'), 'damaged')
    const flipped = Buffer.from(bytes)
    flipped[bytes.length >> 1]! ^= 1
    await refused('flipped.tar.gz', flipped, 'damaged')
    await refused('changed.tar.gz', await repacked(file, changeFile), 'damaged')
    await refused('extra.tar.gz', await repacked(file, addFile), 'not-a-backup')
    await refused('newer.tar.gz', await repacked(file, raiseFormat), 'newer-version')
    await refused('migration.tar.gz', await repacked(file, addMigration), 'newer-version')
    await refused('other.tar.gz', await repacked(file, otherDatabase), 'other-database')
    await expect(bringBack(path.join(folder, 'none.tar.gz'), to)).rejects.toMatchObject({
      code: 'not-a-backup',
    })
    expect(await readdir(to.mediaDirectory)).toEqual([])
    if (!mongoUrl) expect(await readdir(path.join(folder, 'hurt'))).toEqual(['media'])
  })

  test('refuses while a server runs', async ({ cms }) => {
    const places = placesOfCms(cms)
    const { file } = await takeBackup(places, path.join(folder, 'running.tar.gz'))
    const { openLeaseStore } = await import('../../../../src/work/lease/openLeaseStore')
    const leases = await openLeaseStore({ payload: cms.payload, name: 'jobs' })
    await leases.take({ holder: 'x', now: Date.now(), until: Date.now() + 60_000 })
    await expect(bringBack(file, places, true)).rejects.toMatchObject({ code: 'running' })
    await leases.release('x')
  })
})

describe('the command', () => {
  test(
    'takes a backup and brings it back, and says what it refuses',
    { timeout: 240_000 },
    async ({ cms }) => {
      const from = placesOfCms(cms)
      const directory = path.join(folder, 'command')
      await mkdir(directory)
      const taken = await ekagro(['backup', directory, '--keep', '3', '--json'], {
        env: environmentOf(from),
      })
      expect(taken.code, taken.stderr).toBe(0)
      const { file, files, database } = JSON.parse(taken.stdout) as Record<string, string>
      expect([Number(files) > 5, database]).toEqual([true, mongoUrl ? 'mongodb' : 'sqlite'])
      const to = await placesOf('commanded')
      const restored = await ekagro(['restore', file!, '--json'], { env: environmentOf(to) })
      expect(restored.code, restored.stderr).toBe(0)
      expect(await mediaOf(to.mediaDirectory)).toEqual(await mediaOf(from.mediaDirectory))
      const again = await ekagro(['restore', file!], { env: environmentOf(to) })
      expect([again.code, again.stdout]).toEqual([1, ''])
      expect(again.stderr).toContain('--force')
      expect((await ekagro(['backup'])).code).toBe(2)
    },
  )
})

const environmentOf = (places: BlogPlaces): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  DATABASE_URL: places.databaseUrl,
  EKAGRO_MEDIA_DIRECTORY: places.mediaDirectory,
  PAYLOAD_SECRET: 'only-for-tests',
})

const half = async (directory: string): Promise<void> => {
  for (;;) {
    const [name] = await readdir(directory)
    const archive = name && path.join(directory, name, 'backup.tar.gz')
    if (archive && existsSync(archive)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

type Change = (place: string) => Promise<void>

/** The same archive with something in it changed, packed by the system's tar. */
const repacked = async (file: string, change: Change): Promise<Buffer> => {
  const place = await mkdtemp(path.join(folder, 'repack-'))
  execFileSync('tar', ['-xzf', file, '-C', place])
  await change(place)
  const target = `${place}.tar.gz`
  execFileSync('tar', ['-czf', target, '-C', place, ...(await filesIn(place))])
  return readFile(target)
}

const filesIn = async (place: string): Promise<string[]> =>
  (await readdir(place, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))

const changeManifest = async (place: string, change: object): Promise<void> => {
  const file = path.join(place, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...manifest, ...change }))
}

const changeFile: Change = async (place) => {
  const [name] = await readdir(path.join(place, 'media'))
  await writeFile(path.join(place, 'media', name!), 'other')
}
const addFile: Change = (place) => writeFile(path.join(place, 'run.sh'), 'echo')
const raiseFormat: Change = (place) => changeManifest(place, { format: 2 })
const addMigration: Change = (place) => changeManifest(place, { migrations: ['20990101_000000_x'] })
const otherDatabase: Change = (place) =>
  changeManifest(place, { database: mongoUrl ? 'sqlite' : 'mongodb' })

/** Writes two numbers that are always equal, again and again, until it is stopped: in a process of its own on SQLite. */
const startWriter = async (databaseUrl: string): Promise<{ stop(): Promise<number> }> => {
  if (databaseUrl.startsWith('file:')) {
    const script = `
      const { createClient } = require('@libsql/client')
      const client = createClient({ url: ${JSON.stringify(databaseUrl)} })
      const run = async () => {
        await client.execute('pragma busy_timeout = 5000')
        await client.execute('create table if not exists pair (a integer, b integer)')
        await client.execute('insert into pair values (0, 0)')
        process.send('ready')
        let count = 0
        process.on('message', () => { process.send(count); process.exit(0) })
        for (;;) {
          await client.batch(['update pair set a = a + 1', 'update pair set b = b + 1'], 'write')
          count += 1
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      run()`
    const child = spawn(process.execPath, ['-e', script], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    await new Promise((resolve) => child.once('message', resolve))
    return {
      stop: () =>
        new Promise((resolve) => {
          child.once('message', (count) => resolve(Number(count)))
          child.send('stop')
        }),
    }
  }
  const client = new MongoClient(databaseUrl)
  const [left, right] = ['pair_a', 'pair_z'].map((name) => client.db().collection(name))
  await left!.insertOne({ _id: 1 as never, n: 0 })
  await right!.insertOne({ _id: 1 as never, n: 0 })
  let isStopped = false
  let count = 0
  const running = (async () => {
    while (!isStopped) {
      await client.withSession((session) =>
        session.withTransaction(async () => {
          await left!.updateOne({ _id: 1 as never }, { $inc: { n: 1 } }, { session })
          await right!.updateOne({ _id: 1 as never }, { $inc: { n: 1 } }, { session })
        }),
      )
      count += 1
    }
  })()
  return {
    stop: async () => {
      isStopped = true
      await running
      await client.close()
      return count
    },
  }
}

const pairOf = async (databaseUrl: string): Promise<[unknown, unknown]> => {
  if (!databaseUrl.startsWith('file:')) {
    return withDatabase(databaseUrl, async (database) => {
      const one = await database.collection('pair_a').findOne({})
      const other = await database.collection('pair_z').findOne({})
      return [one?.n, other?.n]
    })
  }
  const client = createClient({ url: databaseUrl })
  const { rows } = await client.execute('select a, b from pair')
  client.close()
  return [rows[0]?.a, rows[0]?.b]
}

describe.skipIf(!mongoUrl)('a dump of MongoDB', () => {
  test('is made of the files that mongorestore reads', async ({ cms }) => {
    const { file } = await takeBackup(placesOfCms(cms), path.join(folder, 'dump.tar.gz'))
    const place = await mkdtemp(path.join(folder, 'dump-'))
    execFileSync('tar', ['-xzf', file, '-C', place])
    const bytes = await readFile(path.join(place, 'dump/blog/posts.bson'))
    let [start, count] = [0, 0]
    while (start < bytes.length) {
      const length = bytes.readInt32LE(start)
      expect(BSON.deserialize(bytes.subarray(start, start + length))._id).toBeTruthy()
      start += length
      count += 1
    }
    expect([start, count]).toEqual([bytes.length, 12])
    const text = await readFile(path.join(place, 'dump/blog/posts.metadata.json'), 'utf8')
    const metadata = JSON.parse(text) as { indexes: { name: string; key: object }[] }
    expect(metadata.indexes[0]).toMatchObject({ name: '_id_', key: { _id: { $numberInt: '1' } } })
  })
})
