import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { decodeSegment } from '../../../../plugins/traffic/journal/decodeSegment'
import { encodeRecord } from '../../../../plugins/traffic/journal/encodeRecord'
import { isAbandoned } from '../../../../plugins/traffic/journal/isAbandoned'
import { type JournalFiles, journalFiles } from '../../../../plugins/traffic/journal/journalFiles'
import type { JournalRecord } from '../../../../plugins/traffic/journal/journalRecord'
import type { JournalLimits } from '../../../../plugins/traffic/journal/journalLimits'
import { openJournal } from '../../../../plugins/traffic/journal/openJournal'
import { processTag, startOf } from '../../../../plugins/traffic/journal/processTag'
import { segmentName } from '../../../../plugins/traffic/journal/segmentName'
import { countingStore } from '../support/countingStore'
import { hitOf } from '../support/hit'

const record = (id: string): JournalRecord => ({ kind: 'hit', hit: hitOf({ id }) })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-journal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const setUp = async ({
  files = journalFiles(folder),
  limits = { rotateAfter: 60_000 },
}: { files?: JournalFiles; limits?: Partial<JournalLimits> } = {}) => {
  const store = countingStore()
  const problems: string[] = []
  const journal = await openJournal({
    files,
    write: store.write,
    report: ({ message }) => problems.push(message),
    limits,
  })
  return { journal, store, problems }
}

describe('the journal', () => {
  it('has a record on the disk before it says so', async () => {
    const { journal, store } = await setUp()
    await journal.append(record('one'))
    const [name = ''] = await readdir(folder)
    const file = path.join(folder, name)
    expect(decodeSegment(await readFile(file))).toEqual({ records: [record('one')], torn: 0 })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(store.ids()).toEqual([])
    await journal.close()
    expect(store.ids()).toEqual(['one'])
    expect(await readdir(folder)).toEqual([])
  })

  it('takes records that come together to the disk together', async () => {
    const files = journalFiles(folder)
    let syncs = 0
    const { journal, store } = await setUp({
      files: {
        ...files,
        async create(name) {
          const file = await files.create(name)
          return {
            ...file,
            append: (bytes) => {
              syncs += 1
              return file.append(bytes)
            },
          }
        },
      },
    })
    const ids = Array.from({ length: 500 }, (_, number) => `hit-${number}`)
    await Promise.all(ids.map((id) => journal.append(record(id))))
    expect(syncs).toBeLessThanOrEqual(3)
    await journal.close()
    expect(store.ids()).toEqual(ids)
  })

  it('hands a segment on when it is full, and each record once', async () => {
    const { journal, store } = await setUp({ limits: { rotateAfter: 60_000, rotateRecords: 10 } })
    const ids = Array.from({ length: 95 }, (_, number) => `hit-${number}`)
    await Promise.all(ids.map((id) => journal.append(record(id))))
    await journal.close()
    expect(store.batches.map(({ hits }) => hits.length)).toEqual([...Array(9).fill(10), 5])
    expect(store.ids()).toEqual(ids)
  })

  it('hands a segment on when its time is over', async () => {
    const { journal, store } = await setUp({ limits: { rotateAfter: 20 } })
    await journal.append(record('one'))
    await expect.poll(() => store.ids(), { timeout: 10_000 }).toEqual(['one'])
    await journal.close()
  })

  it('adds up what was dropped, under a name that stays the same when it is read again', async () => {
    const { journal, store } = await setUp()
    store.setDown(true)
    for (const reason of ['bot', 'bot', 'staff'] as const) {
      journal.note({ kind: 'drop', day: '2026-11-28', reason })
    }
    expect(await journal.flush()).toBe(false)
    const names = (await readdir(folder)).map((name) => segmentName.read(name))
    store.setDown(false)
    await journal.close()
    const drops = store.batches.map((batch) => batch.drops)
    expect(drops.map(({ segment }) => segment).toSorted()).toEqual(
      names.map((name) => `${name?.journal}-${name?.number}`),
    )
    const counts = drops.flatMap((one) => one.counts)
    const countOf = (wanted: string): number =>
      counts.filter(({ reason }) => reason === wanted).reduce((sum, { count }) => sum + count, 0)
    expect([countOf('bot'), countOf('staff')]).toEqual([2, 1])
    expect(counts.length).toBeLessThan(4)
  })

  it('hands everything on that came before the flush, while the disk is busy with some of it', async () => {
    const { journal, store } = await setUp()
    const said = ['one', 'two', 'three'].map((id) => journal.append(record(id)))
    expect(await journal.flush()).toBe(true)
    expect(store.ids()).toEqual(['one', 'two', 'three'])
    await Promise.all(said)
    expect(await readdir(folder)).toEqual([])
    await journal.close()
  })

  it('keeps what the store refuses on the disk, takes more, and hands all of it on later', async () => {
    const { journal, store, problems } = await setUp({
      limits: { rotateAfter: 60_000, rotateRecords: 1 },
    })
    store.setDown(true)
    const ids = Array.from({ length: 20 }, (_, number) => `hit-${number}`)
    for (const id of ids) {
      // oxlint-disable-next-line no-await-in-loop -- one segment for each
      await journal.append(record(id))
    }
    expect(await journal.flush()).toBe(false)
    expect(await readdir(folder)).toHaveLength(20)
    expect(problems.length).toBeGreaterThan(0)
    store.setDown(false)
    expect(await journal.flush()).toBe(true)
    expect(store.ids().toSorted()).toEqual(ids.toSorted())
    expect(await readdir(folder)).toEqual([])
    await journal.close()
  })

  it('says no when too much waits for the disk or for the store, and when it is closed', async () => {
    const { journal, store } = await setUp({
      limits: { rotateAfter: 60_000, rotateRecords: 1, mostPending: 2, mostBacklog: 300 },
    })
    const said = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((id) => journal.append(record(id))),
    )
    expect(said.map(({ status }) => status)).toContain('rejected')
    store.setDown(true)
    await journal.append(record('e'))
    await journal.append(record('f'))
    await journal.flush()
    await expect(journal.append(record('g'))).rejects.toMatchObject({ code: 'journal-unavailable' })
    store.setDown(false)
    await journal.flush()
    await journal.append(record('h'))
    await journal.close()
    await expect(journal.append(record('i'))).rejects.toMatchObject({ code: 'journal-unavailable' })
    expect(store.ids()).toContain('h')
    expect(store.ids()).not.toContain('g')
  })
})

describe('a full disk', () => {
  const fullDisk = () => {
    const files = journalFiles(folder)
    const state = { isFull: false, isFolderFull: false }
    const full: JournalFiles = {
      ...files,
      async create(name) {
        if (state.isFolderFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        const file = await files.create(name)
        return {
          ...file,
          append: async (bytes) => {
            if (state.isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
            await file.append(bytes)
          },
        }
      },
    }
    return { full, state }
  }

  it('refuses, acknowledges nothing, and goes on when there is room again', async () => {
    const { full, state } = fullDisk()
    const { journal, store } = await setUp({ files: full })
    await journal.append(record('before'))
    state.isFull = true
    await expect(journal.append(record('lost'))).rejects.toMatchObject({
      code: 'journal-unavailable',
    })
    state.isFull = false
    await journal.append(record('after'))
    state.isFolderFull = true
    await journal.flush()
    await expect(journal.append(record('lost too'))).rejects.toMatchObject({
      code: 'journal-unavailable',
    })
    state.isFolderFull = false
    await journal.append(record('last'))
    await journal.close()
    expect(store.ids()).toEqual(['before', 'after', 'last'])
  })

  it('takes back what was written in part', async () => {
    const files = journalFiles(folder)
    const file = await files.create('part')
    await file.append(Buffer.from('whole\n'))
    await file.close()
    // The handle is closed: the write fails, and so does taking it back.
    await expect(file.append(Buffer.from('torn'))).rejects.toMatchObject({ code: 'EBADF' })
    expect(file.isSound()).toBe(false)
    expect(await files.read('part')).toEqual(Buffer.from('whole\n'))
  })
})

describe('what a killed process left', () => {
  const own = processTag()
  const left = async (name: Partial<Parameters<typeof segmentName.write>[0]>, text: string) => {
    const file = segmentName.write({ ...own, journal: 'abcdef', number: 1, ...name })
    await writeFile(path.join(folder, file), text)
    return file
  }

  it('is handed to the store, but for a torn line', async () => {
    const whole = encodeRecord(record('one')) + encodeRecord(record('two'))
    await left({ boot: 'feed' }, whole + encodeRecord(record('three')).slice(0, -5))
    const { journal, store, problems } = await setUp()
    await journal.flush()
    expect(store.ids()).toEqual(['one', 'two'])
    expect(problems).toEqual([expect.stringContaining('1 unacknowledged')])
    expect(await readdir(folder)).toEqual([])
    await journal.close()
  })

  it('is nothing where only a beginning was made', async () => {
    await left({ boot: 'feed' }, '')
    await left({ boot: 'feed', number: 2 }, encodeRecord(record('x')).slice(0, 20))
    const { journal, store } = await setUp()
    await journal.flush()
    expect(store.batches).toEqual([])
    expect(await readdir(folder)).toEqual([])
    await journal.close()
  })

  it('is left alone while a living process writes it, and so are other files', async () => {
    // The process that runs this test file has a parent that lives.
    const parent = { pid: process.ppid, start: startOf(process.ppid) ?? '0' }
    const alive = await left(parent, encodeRecord(record('alive')))
    await writeFile(path.join(folder, 'README'), 'not a segment')
    const { journal, store } = await setUp()
    await journal.flush()
    expect(store.ids()).toEqual([])
    expect(await readdir(folder)).toEqual([alive, 'README'].toSorted())
    await journal.close()
  })

  it('is taken when its number belongs to another process by now', async () => {
    await left({ pid: process.ppid, start: '1' }, encodeRecord(record('old')))
    await left({ pid: own.pid, start: '1' }, encodeRecord(record('older')))
    const { journal, store } = await setUp()
    await journal.flush()
    expect(store.ids().toSorted()).toEqual(['old', 'older'])
    await journal.close()
  })

  it('belongs to a journal of this process as long as that is open', async () => {
    const first = await setUp()
    await first.journal.append(record('first'))
    const second = await setUp()
    await second.journal.flush()
    expect(second.store.ids()).toEqual([])
    await first.journal.close()
    expect(first.store.ids()).toEqual(['first'])
    await second.journal.close()
  })

  it('is judged by boot, number and start', () => {
    const segment = { ...own, journal: 'abcdef', number: 1 }
    const ask = (changes: object, openJournals: string[] = []) =>
      isAbandoned({ segment: { ...segment, ...changes }, own, openJournals: new Set(openJournals) })
    expect(ask({ boot: 'feed' }, ['abcdef'])).toBe(true)
    expect(ask({}, ['abcdef'])).toBe(false)
    expect(ask({}, ['another'])).toBe(true)
    expect(ask({ pid: 4_194_305, start: '5' })).toBe(true)
  })
})

describe('segments', () => {
  it('are decoded line by line: a damaged one in the middle costs itself alone', () => {
    const lines = [record('one'), record('two'), record('three')].map(encodeRecord)
    lines[1] = (lines[1] ?? '').replace('two', 'twö')
    expect(decodeSegment(Buffer.from(lines.join('')))).toEqual({
      records: [record('one'), record('three')],
      torn: 1,
    })
  })

  it('are cut anywhere: what is left are the whole lines', () => {
    const bytes = Buffer.from([record('one'), record('two')].map(encodeRecord).join(''))
    const first = encodeRecord(record('one'))
    for (let length = 0; length <= bytes.length; length += 1) {
      const { records } = decodeSegment(bytes.subarray(0, length))
      const whole = length === bytes.length ? 2 : length >= Buffer.byteLength(first) ? 1 : 0
      expect(records).toHaveLength(whole)
    }
  })

  it('have names that are read back, and other names are none', () => {
    const name = { boot: '0a1b', pid: 12, start: '345', journal: 'abcdef', number: 7 }
    expect(segmentName.read(segmentName.write(name))).toEqual(name)
    expect(segmentName.read('README')).toBeNull()
  })
})
