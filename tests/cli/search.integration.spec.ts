import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ekagro } from './ekagro'

let env: Record<string, string>

beforeAll(async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'ekagro-search-cli-'))
  env = {
    DATABASE_URL: `file:${path.join(directory, 'blog.db')}`,
    EKAGRO_MEDIA_DIRECTORY: directory,
  }
})
afterAll(() =>
  rm(path.dirname((env.DATABASE_URL ?? '').slice('file:'.length)), {
    recursive: true,
    force: true,
  }),
)

describe('the commands of what is derived for frontends', () => {
  it('migrate a fresh database, do their work, and answer in JSON', async () => {
    const rebuilt = await ekagro(['search', 'rebuild', '--json'], { env })
    expect([rebuilt.code, rebuilt.stdout], rebuilt.stderr).toEqual([
      0,
      '{"indexed":0,"removed":0}\n',
    ])
    const coloured = await ekagro(['media', 'colours', '--json'], { env })
    expect([coloured.code, coloured.stdout], coloured.stderr).toEqual([
      0,
      '{"recorded":0,"unreadable":0}\n',
    ])
  }, 240_000)

  it('say what they know', async () => {
    for (const [word, known] of [
      ['search', 'rebuild'],
      ['media', 'colours'],
    ] as const) {
      const { code, stderr } = await ekagro([word, 'nothing'], { env })
      expect([code, stderr.includes(known)]).toEqual([2, true])
    }
  }, 240_000)
})
