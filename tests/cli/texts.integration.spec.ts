import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ekagro } from './ekagro'

const source =
  'নদীর ধারে একটি পুরোনো বাড়ি ছিল, যার বারান্দা থেকে ভোরের আলো দেখা যেত। প্রতিদিন সকালে এক বৃদ্ধ সেখানে বসে চা খেতেন আর খবরের কাগজ পড়তেন।'
const suspicious = `আজকের গল্পটা আমার নিজের কথা দিয়ে শুরু করি। ${source} তারপর আমি শহরে ফিরে এলাম।`

let directory: string
const file = (name: string): string => path.join(directory, name)

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ekagro-cli-'))
  await writeFile(file('source.txt'), source)
  await writeFile(file('suspicious.txt'), suspicious)
  await writeFile(
    file('pairs.jsonl'),
    `${JSON.stringify({ id: 'a', suspicious, source })}\n\n${JSON.stringify({ suspicious: 'ভিন্ন কথা', source })}\n`,
  )
  await writeFile(file('broken.jsonl'), `${JSON.stringify({ suspicious, source })}\nnot json\n`)
  await writeFile(file('texts.jsonl'), `${JSON.stringify({ id: 7, text: source })}\n`)
  await writeFile(file('post.md'), `# শিরোনাম\n\n${source}\n`)
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('ekagro compare', () => {
  it('finds the copied passage at its place in both texts', async () => {
    const { code, stdout } = await ekagro([
      'compare',
      file('suspicious.txt'),
      file('source.txt'),
      '--json',
    ])
    expect(code).toBe(0)
    const found = JSON.parse(stdout) as {
      originality: number
      adjustedOriginality: number
      passages: {
        suspicious: { offset: number; length: number }
        source: { offset: number; length: number }
        kind: string
      }[]
    }
    expect(found.originality).toBeLessThan(0.5)
    expect(found.adjustedOriginality).toBe(found.originality)
    expect(found.passages).toHaveLength(1)
    const [passage] = found.passages
    const cut = (text: string, span: { offset: number; length: number } | undefined) =>
      text.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0))
    expect(cut(suspicious, passage?.suspicious)).toContain('ভোরের আলো')
    expect(cut(source, passage?.source)).toContain('ভোরের আলো')
    expect(passage?.kind).toBe('verbatim')
  })

  it('answers a line for each pair of a batch, with the id where there is one', async () => {
    const { code, stdout } = await ekagro(['compare', '--batch', file('pairs.jsonl')])
    expect(code).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: string; originality: number })
    expect(lines.map(({ id, originality }) => [id, originality < 0.5])).toEqual([
      ['a', true],
      [undefined, false],
    ])
  })

  it('names file and line of what it cannot read, and tells usage apart', async () => {
    const broken = await ekagro(['compare', '--batch', file('broken.jsonl')])
    expect(broken.code).toBe(1)
    expect(broken.stderr).toMatch(/broken\.jsonl, line 2: not a JSON object/)
    const missing = await ekagro(['compare', file('nothing.txt'), file('source.txt')])
    expect(missing.code).toBe(1)
    expect(missing.stderr).toMatch(/nothing\.txt: there is no such file/)
    const directoryGiven = await ekagro(['compare', directory, file('source.txt')])
    expect(directoryGiven.stderr).toMatch(/is a directory/)
    expect((await ekagro(['compare', file('source.txt')])).code).toBe(2)
    expect((await ekagro(['compare', '--nonsense'])).code).toBe(2)
    expect((await ekagro(['nonsense'])).code).toBe(2)
    expect((await ekagro([])).code).toBe(2)
  })
})

describe('ekagro analyse', () => {
  it('gives the facts of every analyser for a file and for each line', async () => {
    const one = await ekagro(['analyse', file('post.md'), '--niche', 'education', '--json'])
    expect(one.code).toBe(0)
    const { facts } = JSON.parse(one.stdout) as { facts: Record<string, { words?: number }> }
    expect(Object.keys(facts).sort()).toEqual(['niche', 'originality', 'promotion', 'quality'])
    const many = await ekagro(['analyse', file('texts.jsonl')])
    const line = JSON.parse(many.stdout) as {
      id: number
      facts: { quality: { words: number; languages?: unknown } }
    }
    expect(line.id).toBe(7)
    expect(line.facts.quality.words).toBe(25)
    expect((await ekagro(['analyse', file('post.md'), '--niche', 'cooking'])).code).toBe(2)
  })
})

describe('ekagro create-user and doctor', () => {
  it('makes a user once, with a password from stdin or a made one', async () => {
    const env = {
      DATABASE_URL: `file:${file('fresh/blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: file('media'),
    }
    const made = await ekagro(['create-user', 'me@blog.test', '--password-stdin', '--json'], {
      env,
      input: 'a long enough password\n',
    })
    expect(made.stderr).toBe('')
    expect(made.code).toBe(0)
    expect(JSON.parse(made.stdout)).toMatchObject({ email: 'me@blog.test', role: 'admin' })
    expect(made.stdout).not.toContain('password')
    const again = await ekagro(['create-user', 'me@blog.test'], { env })
    expect(again.code).toBe(1)
    const short = await ekagro(['create-user', 'x@blog.test', '--password-stdin'], {
      env,
      input: 'short',
    })
    expect(short.code).toBe(2)
    const doctor = await ekagro(['doctor', '--json'], { env })
    expect(doctor.code).toBe(0)
    const { signs } = JSON.parse(doctor.stdout) as { signs: { name: string; state: string }[] }
    const stateOf = (name: string) => signs.find((sign) => sign.name === name)?.state
    expect(stateOf('database')).toBe('ok')
    expect(stateOf('users')).toBe('ok')
    expect(stateOf('mail')).toBe('missing')
    expect(stateOf('secret')).toBe('ok')
  })

  it('says in one line what is wrong with the environment', async () => {
    const mongo = await ekagro(['doctor'], { env: { DATABASE_URL: 'mongodb://127.0.0.1:1/x' } })
    expect(mongo.code).toBe(1)
    expect(mongo.stderr).toMatch(/PAYLOAD_SECRET is not set/)
  })

  it('reports on a fresh database as JSON alone', async () => {
    const env = {
      DATABASE_URL: `file:${file('report/blog.db')}`,
      EKAGRO_MEDIA_DIRECTORY: file('media'),
    }
    const { code, stdout } = await ekagro(['report', '--json'], { env })
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as {
      verdict: string
      profile: string
      coverage: { total: number }
      checks: { id: string; summary: string }[]
    }
    expect(report.verdict).toBe('not-ready')
    expect(report.coverage.total).toBe(60)
    expect(report.checks).toHaveLength(60)
    expect(report.checks.every(({ summary }) => summary !== '' && !summary.includes(':pass'))).toBe(
      true,
    )
    const strict = await ekagro(['report', '--profile', 'strict', '--json'], { env })
    expect([report, JSON.parse(strict.stdout)]).toMatchObject([
      { profile: 'official' },
      { profile: 'strict' },
    ])
    const wrong = await ekagro(['report', '--profile', 'lenient'], { env })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('--profile is one of official, strict')
  })
})
