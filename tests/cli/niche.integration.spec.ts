import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { texts } from '../plugins/niche/texts'
import { ekagro } from './ekagro'

let directory: string
const file = (name: string): string => path.join(directory, name)
const lines = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

type Scored = { id: unknown; score: number | null; terms: { term: string; learned?: true }[] }

const score = async (...words: string[]) => {
  const { code, stdout, stderr } = await ekagro(['niche', 'score', ...words])
  const rows = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Scored)
  return { code, stderr, rows }
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ekagro-niche-'))
  await writeFile(
    file('texts.jsonl'),
    lines([
      { id: 'match', title: 'শেষ ওভারে জয়', text: texts.bn.sports, label: 'sports' },
      { id: 2, text: texts.bn.lifestyle },
      { text: 'ক্রিকেট' },
      { id: 'broken', text: `\ud83d ${texts.en.weather}` },
    ]),
  )
  await writeFile(
    file('confirmed.jsonl'),
    lines(
      Array.from({ length: 3 }, (_, id) => ({
        id,
        text: `${texts.bn.sports} ${texts.bn.weather}`,
      })),
    ),
  )
  await writeFile(file('two.jsonl'), lines([{ text: 'ক' }, { text: 'খ' }]))
  await writeFile(file('wrong.jsonl'), lines([{ text: 'ক' }, { text: 7 }]))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('ekagro niche score', () => {
  it('answers a line for each text, null where it cannot tell', async () => {
    const { code, rows } = await score(file('texts.jsonl'), '--niche', 'sports', '--json')
    expect(code).toBe(0)
    expect(rows.map(({ id }) => id)).toEqual(['match', 2, 3, 'broken'])
    const [match, curry, short, weather] = rows
    expect(match?.score).toBeGreaterThan(0.5)
    expect(match?.terms.map(({ term }) => term)).toContain('ছক্কা')
    expect(curry?.score).toBeLessThan(0.5)
    expect(short).toMatchObject({ score: null, terms: [] })
    expect(weather?.score).toBeLessThan(0.5)
  })

  it('learns from confirmed texts, and says so when they are too few', async () => {
    const words = [file('texts.jsonl'), '--niche', 'sports', '--json', '--confirmed']
    const taught = await score(...words, file('confirmed.jsonl'))
    expect(taught.code).toBe(0)
    expect(taught.rows[0]?.terms.some(({ learned }) => learned)).toBe(true)
    const untaught = await score(...words, file('two.jsonl'))
    expect(untaught.code).toBe(0)
    expect(untaught.stderr).toContain('2 of the 3 texts')
    expect(untaught.rows[0]?.terms.some(({ learned }) => learned)).toBe(false)
  })

  it('tells usage from trouble and names file and line', async () => {
    expect((await score(file('texts.jsonl'), '--niche', 'gardening')).code).toBe(2)
    expect((await score(file('texts.jsonl'))).code).toBe(2)
    expect((await ekagro(['niche', 'weigh', file('texts.jsonl'), '--niche', 'sports'])).code).toBe(
      2,
    )
    const wrong = await score(file('wrong.jsonl'), '--niche', 'information technology')
    expect(wrong.code).toBe(1)
    expect(wrong.stderr).toMatch(/wrong\.jsonl, line 2: "text" is not a text/)
    const missing = await score(file('nothing.jsonl'), '--niche', 'sports')
    expect(missing.stderr).toMatch(/nothing\.jsonl: there is no such file/)
  })
})
