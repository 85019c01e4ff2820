import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ekagro, type Ended } from './ekagro'

const letters = 'কখগঘচছজঝটঠডঢতথদধপফবভমলসহ'
const vowels = ['', 'া', 'ি', 'ে', 'ো']

/** A word of its own for every number, with few letters in common with its neighbours. */
const word = (number: number): string => {
  let state = Math.imul(number + 1, 2_654_435_761) >>> 0
  const next = (size: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % size
  }
  return Array.from({ length: 4 }, () => `${letters[next(24)]}${vowels[next(5)]}`).join('')
}

/** Sentences that share no word with each other. */
const sentence = (seed: number): string =>
  Array.from({ length: 12 }, (_, place) => word(seed * 100 + place)).join(' ')
const prose = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join('। ') + '।'

type Span = { offset: number; length: number }
type Checked = {
  id: string
  originality: number
  sources: {
    id: string
    share: number
    passages: { suspicious: Span; source: Span; kind: string; excluded?: string }[]
  }[]
  millis: number
}

describe('ekagro library', () => {
  let folder: string
  const file = (name: string): string => path.join(folder, name)
  const run = (...words: string[]): Promise<Ended> =>
    ekagro(['library', ...words], {
      env: {
        DATABASE_URL: process.env.MONGODB_TEST_URL
          ? `${process.env.MONGODB_TEST_URL.replace(/\/[^/]*$/, '')}/${path.basename(folder).replace(/\W/g, '_')}`
          : `file:${file('blog.db')}`,
        PAYLOAD_SECRET: 'only-for-tests',
      },
    })
  const json = async <Answer>(...words: string[]): Promise<Answer> => {
    const ended = await run(...words, '--json')
    expect(ended, ended.stderr).toMatchObject({ code: 0 })
    return JSON.parse(ended.stdout) as Answer
  }
  const check = (name: string): Promise<Checked> => json<Checked>('check', file(name))

  const bengali = prose(1, 12)
  const english =
    'The ferry left Barisal at dusk and, café lights aside, nobody saw the old captain’s dog swim after it for a mile.'

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-library-'))
    await mkdir(file('texts/below'), { recursive: true })
    await writeFile(file('texts/bengali.txt'), bengali)
    // As Windows wrote it: a code page of its own and two characters for the end of a line.
    const windows = `First line.\r\n\r\n${english}\r\nLast line.`
    const bytes = windows.split('').map((letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))
    await writeFile(file('texts/below/windows.txt'), Uint8Array.from(bytes))
    await writeFile(file('texts/picture.png'), 'no text')
    await writeFile(
      file('lines.jsonl'),
      [
        { id: 'a-1', text: prose(40, 10), title: 'One' },
        { id: 7, text: prose(60, 10) },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('adds a directory, says what it passed over, and passes over what it has', async () => {
    expect(await json('add', file('texts'))).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
      passed: ['picture.png'],
      failed: [],
      cancelled: false,
    })
    expect(await json('add', file('texts'))).toMatchObject({ added: 0, unchanged: 2 })
  })

  it.skipIf(process.env.MONGODB_TEST_URL)(
    'asks the server, once, to compare the posts with what is new',
    async () => {
      const blog = createClient({ url: `file:${file('blog.db')}` })
      const { rows } = await blog.execute('select task_slug from payload_jobs')
      blog.close()
      expect(rows.map((row) => row.task_slug)).toEqual(['check-all-originality'])
    },
  )

  it('finds a copied passage at its place on both sides', async () => {
    const before = prose(900, 4)
    const copied = prose(3, 5)
    await writeFile(file('suspicious.txt'), `${before}\r\n\r\n${copied}\r\n\r\n${prose(950, 4)}`)
    const { id, originality, sources, millis } = await check('suspicious.txt')
    expect(id).toBe('suspicious.txt')
    expect(originality).toBeCloseTo(8 / 13, 1)
    expect(millis).toBeGreaterThan(0)
    expect(sources.map((source) => source.id)).toEqual(['bengali.txt'])
    const [passage, ...others] = sources[0]?.passages ?? []
    expect(others).toEqual([])
    expect(passage?.kind).toBe('verbatim')
    const { offset, length } = passage?.suspicious ?? { offset: 0, length: 0 }
    expect(offset).toBe(before.length + 4)
    expect(length).toBeGreaterThanOrEqual(copied.length - 1)
    expect(passage?.source.offset).toBe(bengali.indexOf(copied.slice(0, 40)))
  })

  it('counts in the file as decoded, whatever its code page and its ends of lines', async () => {
    await writeFile(file('copy.txt'), `${english}\n`)
    const { sources } = await check('copy.txt')
    expect(sources).toMatchObject([
      { id: 'below/windows.txt', passages: [{ source: { offset: 'First line.\r\n\r\n'.length } }] },
    ])
  })

  it('keeps the ids of lines, and answers a line with a line', async () => {
    expect(await json('add', file('lines.jsonl'))).toMatchObject({ added: 2 })
    await writeFile(
      file('checked.jsonl'),
      [
        { id: 'x', text: prose(60, 6) },
        { id: 'y', text: prose(800, 6) },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    const ended = await run('check', file('checked.jsonl'), '--json')
    const lines = ended.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Checked)
    expect(lines.map(({ id, sources }) => [id, sources.map((source) => source.id)])).toEqual([
      ['x', ['7']],
      ['y', []],
    ])
    expect(lines[1]?.originality).toBe(1)
  })

  it('replaces a text that comes again under its name', async () => {
    await writeFile(file('lines.jsonl'), JSON.stringify({ id: 7, text: prose(700, 10) }))
    expect(await json('add', file('lines.jsonl'))).toMatchObject({ added: 0, updated: 1 })
    await writeFile(file('old.txt'), prose(60, 6))
    await writeFile(file('new.txt'), prose(700, 6))
    expect((await check('old.txt')).sources).toEqual([])
    expect((await check('new.txt')).sources.map(({ id }) => id)).toEqual(['7'])
  })

  it('makes its index anew, and finds the same', async () => {
    const before = await check('suspicious.txt')
    expect(await json('reindex')).toEqual({
      indexed: 0,
      current: 4,
      removed: 0,
      cancelled: false,
    })
    expect(await json('reindex', '--fresh')).toMatchObject({ indexed: 4, current: 0 })
    expect({ ...(await check('suspicious.txt')), millis: 0 }).toEqual({ ...before, millis: 0 })
  })

  it('lets one reindex run at a time', async () => {
    const ends = await Promise.all([run('reindex', '--fresh'), run('reindex', '--fresh')])
    // Either they met, and one was refused with a reason, or they ran one after the other.
    for (const { code, stderr } of ends.filter((end) => end.code !== 0)) {
      expect(code).toBe(1)
      expect(stderr).toContain('Another reindex is running.')
    }
    expect(ends.some(({ code }) => code === 0)).toBe(true)
    expect(await json('reindex')).toMatchObject({ indexed: 0, current: 4 })
  })

  it.each([
    [['check', 'nothing.txt'], 1, 'nothing.txt: there is no such file'],
    [['add'], 2, 'name one file, directory or address'],
    [['add', 'lines.jsonl', '--rights', 'mine'], 2, '--rights is own, licensed or other'],
    [['add', 'lines.jsonl', '--site'], 2, '--site goes with an address'],
    [['add', 'https://blog.test/', '--site'], 2, 'say by what right'],
    [['add', 'http://127.0.0.1:9/page'], 1, '127.0.0.1'],
    [['forget'], 2, 'after library comes add, check, reindex'],
  ])('refuses %j', async (words, code, message) => {
    const ended = await run(
      ...words.map((word) => (word.includes('.') && !word.includes('//') ? file(word) : word)),
    )
    expect(ended.code).toBe(code)
    expect(ended.stderr).toContain(message)
  })

  it('names the line that cannot be read', async () => {
    await writeFile(file('bad.jsonl'), '{"id":"a","text":"x"}\n{"id":"b"}\n')
    const ended = await run('add', file('bad.jsonl'))
    expect(ended.code).toBe(1)
    expect(ended.stderr).toContain('bad.jsonl, line 2: "text" is not a text.')
  })
})
