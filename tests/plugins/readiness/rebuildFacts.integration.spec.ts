import { spawn } from 'node:child_process'
import path from 'node:path'

import { describe, expect } from 'vitest'

import { nicheAnalyser } from '../../../plugins/niche/analyser'
import { qualityAnalyser } from '../../../plugins/quality/analyser'
import { openFactsStore } from '../../../plugins/readiness/gather/openFactsStore'
import { rebuildFacts } from '../../../plugins/readiness/gather/rebuildFacts'
import { settingsHashOf } from '../../../plugins/readiness/gather/settingsHashOf'
import { readinessTasks } from '../../../plugins/readiness/tasks'
import type { Analyser } from '../../../src/check/analyser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { body } from '../../support/body'
import { type Cms, test } from '../../support/cms'

const posts = 230

/** Writes published posts straight into the database: their hooks are not what is looked at here. */
const seed = async ({ payload }: Cms) => {
  for (let index = 0; index < posts; index += 1) {
    const at = new Date().toISOString()
    // oxlint-disable-next-line no-await-in-loop -- SQLite takes one write at a time
    await payload.db.create({
      collection: 'posts',
      data: {
        title: `Post ${index}`,
        body: body(`We cooked rice ${index} times.`),
        _status: 'published',
        createdAt: at,
        updatedAt: at,
      },
    })
  }
}

const analysersOf = (onAnalyse: () => void = () => {}, version = 2): Analyser[] => [
  {
    ...qualityAnalyser,
    version,
    analyse: (...given) => {
      onAnalyse()
      return qualityAnalyser.analyse(...given)
    },
  },
]

const rebuild = (
  { payload }: Cms,
  analysers: Analyser[],
  options: Partial<Parameters<typeof rebuildFacts>[0]> = {},
) =>
  rebuildFacts({
    payload,
    analysers,
    tasks: readinessTasks({ analysers, checks: [] }),
    ...options,
  })

const rowsOf = async ({ payload }: Cms) => {
  const store = await openFactsStore(payload)
  const rows = []
  for await (const row of store.read({ collection: 'posts', state: 'published' })) rows.push(row)
  return rows
}

describe('rebuilding facts', () => {
  test('stops when it is told to and goes on from there', async ({ cms }) => {
    await seed(cms)
    const cancel = new AbortController()
    const told: { done: number; total: number }[] = []
    const cut = await rebuild(cms, analysersOf(), {
      signal: cancel.signal,
      onProgress: (progress) => {
        told.push(progress)
        cancel.abort()
      },
    })
    expect(cut).toEqual({ computed: 100, current: 0 })
    expect(told).toEqual([{ done: 100, total: posts }])
    expect(await rebuild(cms, analysersOf())).toEqual({ computed: posts - 100, current: 100 })
    expect(await rebuild(cms, analysersOf())).toEqual({ computed: 0, current: posts })
    expect((await rowsOf(cms)).length).toBe(posts)
  })

  test('that broke down keeps what it had, and a new version starts anew', async ({ cms }) => {
    let analysed = 0
    const dying = analysersOf(() => {
      analysed += 1
      if (analysed > 150) throw new Error('The power is gone.')
    }, 3)
    await expect(rebuild(cms, dying)).rejects.toThrow('power')
    const kept = (await rowsOf(cms)).filter(({ analyserVersion }) => analyserVersion === 3)
    expect(kept.length).toBe(100)
    expect(
      await rebuild(
        cms,
        analysersOf(() => {}, 3),
      ),
    ).toEqual({
      computed: posts - 100,
      current: 100,
    })
  })

  test('afresh works everything out once, however often it is cut short', async ({ cms }) => {
    const cancel = new AbortController()
    let analysed = 0
    const counting = analysersOf(() => {
      analysed += 1
    }, 3)
    await rebuild(cms, counting, {
      isFresh: true,
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    })
    expect(analysed).toBe(100)
    expect(await rebuild(cms, counting, { isFresh: true })).toEqual({
      computed: posts - 100,
      current: 100,
    })
    expect(analysed).toBe(posts)
    expect(await rebuild(cms, counting)).toEqual({ computed: 0, current: posts })
  })

  test('rests on what editors taught, as the report does', async ({ cms }) => {
    const { payload } = cms
    await payload.updateGlobal({ slug: 'blog', data: { nichePreset: 'lifestyle' } })
    const model = {
      hash: 'taught',
      confirmed: 3,
      rejected: 0,
      reference: 1,
      weights: [['rice', 'rice', 1]],
    }
    await payload.updateGlobal({ slug: 'niche-model', data: { model } })
    await rebuild(cms, [nicheAnalyser])
    const settings = await readBlogSettings({ payload, forAnalysis: true })
    expect(settings.niche.model?.hash).toBe('taught')
    const hashes = (await rowsOf(cms))
      .filter(({ analyser }) => analyser === 'niche')
      .map(({ settingsHash }) => settingsHash)
    expect(hashes).toHaveLength(posts)
    expect(new Set(hashes)).toEqual(new Set([settingsHashOf(nicheAnalyser.dependsOn(settings))]))
  })
})

const isMongo = Boolean(process.env.MONGODB_TEST_URL)

/** Runs a file of ours in a process of its own. */
const run = (file: string, words: readonly string[], env: Record<string, string>) =>
  new Promise<{ code: number | null; signal: string | null; stdout: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['-C', 'development', '--import', 'tsx', file, ...words],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.on('close', (code, signal) => resolve({ code, signal, stdout }))
  })

describe.skipIf(isMongo)('a process of its own', () => {
  test('that is killed keeps every hundred that it had finished', async ({ cms }) => {
    const { signal } = await run(
      'tests/plugins/readiness/support/rebuildUntilKilled.ts',
      [cms.directory, '4'],
      {},
    )
    expect(signal).toBe('SIGKILL')
    const kept = (await rowsOf(cms)).filter(({ analyserVersion }) => analyserVersion === 4)
    expect(kept.length).toBe(100)
    expect(
      await rebuild(
        cms,
        analysersOf(() => {}, 4),
      ),
    ).toEqual({
      computed: posts - 100,
      current: 100,
    })
  })

  test('runs the command, which answers on stdout alone', async ({ cms }) => {
    const env = {
      DATABASE_URL: `file:${path.join(cms.directory, 'command.db')}`,
      NODE_ENV: 'production',
      PAYLOAD_FORCE_DRIZZLE_PUSH: '',
      PAYLOAD_SECRET: 'only-for-tests',
    }
    expect((await run('src/cli/main.ts', ['facts', 'remake'], env)).code).toBe(2)
    const { code, stdout } = await run('src/cli/main.ts', ['facts', 'rebuild', '--json'], env)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ computed: 0, current: 0, cancelled: false })
  })
})
