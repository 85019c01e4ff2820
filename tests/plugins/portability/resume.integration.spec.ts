import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { executeUndo } from '../../../plugins/portability/write/executeUndo'
import { type Cms, createCms } from '../../support/cms'
import { endSessions } from '../../support/endSessions'
import { syntheticWxr } from '../../support/syntheticWxr'
import { importSample } from './importSample'
import { wholeBlog } from './wholeBlog'

const posts = 120

type Sqlite = { client?: { execute?(sql: string): Promise<{ rows: unknown[][] }> } }

const databaseUrlOf = ({ payload, directory }: Cms): string =>
  (payload.db as { url?: string }).url ?? `file:${path.join(directory, 'blog.db')}`

const rowsOf = async ({ payload }: Cms): Promise<number> =>
  (await payload.db.count({ collection: 'import-items' })).totalDocs

/** The command in a process of its own. With `killAt` it is killed, with no chance to tidy up, once so many rows stand. */
const command = async (
  cms: Cms,
  args: string[],
  killAt = Number.POSITIVE_INFINITY,
): Promise<{ code: number | null; answer: string; said: string }> => {
  const root = path.resolve(import.meta.dirname, '../../..')
  const tellSessions = pathToFileURL(path.join(root, 'tests/support/tellSessions.mjs')).href
  const told = path.join(cms.directory, 'sessions')
  const imports = ['--import', 'tsx', '--import', tellSessions]
  const child = spawn(
    process.execPath,
    ['-C', 'development', ...imports, 'src/cli/main.ts', 'import', ...args, '--json'],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        LOG_LEVEL: 'error',
        DATABASE_URL: databaseUrlOf(cms),
        EKAGRO_MEDIA_DIRECTORY: path.join(cms.directory, 'media'),
        PAYLOAD_SECRET: 'only-for-tests',
        EKAGRO_TOLD_SESSIONS: told,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let answer = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let isOver = false
  const watch = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other: more would slow the import down
    while (!isOver && (await rowsOf(cms)) < killAt) await wait(5)
    if (!isOver) child.kill('SIGKILL')
  }
  const watching = killAt === Number.POSITIVE_INFINITY ? null : watch()
  const code = await ended
  isOver = true
  await watching
  if (process.env.MONGODB_TEST_URL) await endSessions({ url: databaseUrlOf(cms), file: told })
  return { code, answer: answer.slice(answer.indexOf('{"')), said }
}

describe('an import that is cut short', () => {
  let whole: Cms & { close(): Promise<void> }
  let broken: Cms & { close(): Promise<void> }
  let file = ''
  beforeAll(async () => {
    whole = await createCms()
    broken = await createCms()
    file = path.join(broken.directory, 'garden.xml')
    await pipeline(syntheticWxr({ posts, wordsPerPost: 150 }), createWriteStream(file))
  })
  afterAll(async () => {
    await whole.close()
    await broken.close()
  })

  it('goes on after two kills and ends with the same documents as one that was left alone', async () => {
    const alone = await importSample(whole, { file })
    const rows: number[] = []
    for (const killAt of [8, 40]) {
      expect(await command(broken, [file], killAt)).toMatchObject({ code: null })
      rows.push(await rowsOf(broken))
    }
    // Both were killed in the middle, and the second went on from the first.
    expect(rows[0]).toBeGreaterThan(0)
    expect(rows[1]).toBeGreaterThan(rows[0] ?? 0)
    expect(rows[1]).toBeLessThan(posts)
    const { code, answer, said } = await command(broken, [file])
    expect(code, said).toBe(0)
    const { batch: _batch, warnings, ...counts } = JSON.parse(answer) as Record<string, unknown>
    const { warnings: _warnings, ...expected } = alone.result
    expect(counts).toEqual(expected)
    expect(warnings).toEqual([])
    expect(await wholeBlog(broken.payload)).toEqual(await wholeBlog(whole.payload))
    const { docs } = await broken.payload.find({ collection: 'imports' })
    expect(docs).toMatchObject([{ state: 'done' }])
  }, 180_000)

  it('is undone by the command, by name', async () => {
    const { docs } = await broken.payload.find({ collection: 'imports' })
    const id = docs[0]?.id ?? ''
    const { code, answer } = await command(broken, ['--undo', id])
    expect(code).toBe(0)
    expect(JSON.parse(answer)).toEqual({
      batch: id,
      undone: { removed: posts, restored: 0 },
      skipped: [],
    })
    expect(await rowsOf(broken)).toBe(0)
    expect((await broken.payload.count({ collection: 'media' })).totalDocs).toBe(0)
    expect(await command(broken, ['--undo', id])).toMatchObject({ code: 1 })
  }, 120_000)

  it('is undone as it stands, also what was being written', async () => {
    const before = await wholeBlog(broken.payload)
    expect(await command(broken, [file], 20)).toMatchObject({ code: null })
    expect(await rowsOf(broken)).toBeGreaterThan(0)
    const { docs } = await broken.payload.find({ collection: 'imports', sort: '-createdAt' })
    expect(docs[0]).toMatchObject({ state: 'running' })
    await executeUndo({ payload: broken.payload, id: docs[0]?.id ?? '' })
    expect(await wholeBlog(broken.payload)).toEqual(before)
    // Of this one nothing is to go on: the same file is a new import.
  }, 120_000)

  it.skipIf(Boolean(process.env.MONGODB_TEST_URL))(
    'by a full disk says so and goes on when there is space again',
    async () => {
      const { client } = broken.payload.db as Sqlite
      const run = async (sql: string): Promise<number> =>
        Number((await client?.execute?.(sql))?.rows[0]?.[0])
      // Pages that undoing set free would be used first.
      await run('vacuum')
      await run(`pragma max_page_count = ${(await run('pragma page_count')) + 60}`)
      await expect(importSample(broken, { file })).rejects.toMatchObject({ code: 'disk-full' })
      expect(await rowsOf(broken)).toBeLessThan(posts)
      await run('pragma max_page_count = 1073741823')
      const { result, batch } = await importSample(broken, { file })
      expect(result.created.posts).toBe(posts)
      expect(await wholeBlog(broken.payload)).toEqual(await wholeBlog(whole.payload))
      await executeUndo({ payload: broken.payload, id: batch ?? '' })
    },
    120_000,
  )
})
