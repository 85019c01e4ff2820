import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest'

import type { LiveCheck } from '../../../../plugins/originality/components/deskAnswers'
import { checkPost } from '../../../../plugins/originality/gather/checkPost'
import { startWorker } from '../../../../src/work/startWorker'
import { body } from '../../../support/body'
import { type Cms, testWith } from '../../../support/cms'
import { createPeople, type Person } from '../../../support/people'
import { addSource, copied, runJobs } from './library'

const budget = 30_000
/** What the gate says, however busy the machine is. */
const test = testWith({ gateBudget: budget })

type Shared = { ekagroWorker?: { run(name: string, input: unknown): Promise<unknown> } }

/** Sentences of which no three words return. */
const long = Array.from(
  { length: 900 },
  (_, place) =>
    `ঘর${place * 3} মাঠ${place * 3 + 1} নদী${place * 3 + 2} পথ${place} গাছ${place * 7}।`,
).join(' ')
const paragraphs = [long.slice(0, 14_000), copied, long.slice(14_000)]

let folder: string
let worker: { stop(): Promise<void> } | null = null
let people: Record<'admin' | 'editor' | 'author', Person>

/** The worker of the server, made of the sources as they stand, beside the packages that it loads. */
const workerFile = () => path.join(folder, 'worker.js')

/** Starts the thread, and tells what it is asked from then on. */
const withThread = () => {
  worker = startWorker(pathToFileURL(workerFile()))
  return vi.spyOn((globalThis as Shared).ekagroWorker!, 'run')
}

const check = (cms: Cms, content: object) =>
  cms.http('POST', '/api/originality/check', { token: people.editor.token, body: content })

/** Checks until there was time for all of it: a second, which a busy machine may need more than once. */
const wholeCheck = async (cms: Cms): Promise<LiveCheck> => {
  let answer: LiveCheck | null = null
  const ask = async () => {
    answer = (await (await check(cms, { body: body(...paragraphs) })).json()) as LiveCheck
    return answer.partial
  }
  await expect.poll(ask, { timeout: budget }).toBe(false)
  return answer!
}

describe('a very long post', () => {
  beforeAll(async () => {
    const cache = path.resolve('node_modules/.cache')
    await mkdir(cache, { recursive: true })
    folder = await mkdtemp(path.join(cache, 'ekagro-worker-'))
    await build({
      entryPoints: ['src/work/worker.ts'],
      outfile: workerFile(),
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      logLevel: 'warning',
    })
  })
  afterEach(async () => {
    await worker?.stop()
    worker = null
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('is checked in the worker thread with the same answer as here', async ({ cms }) => {
    people = await createPeople(cms)
    await addSource(cms)
    await runJobs(cms)
    const here = await wholeCheck(cms)
    const asked = withThread()
    const answer = await wholeCheck(cms)
    expect(asked.mock.calls.map(([name]) => name)).toContain('originality:check')
    expect(answer).toEqual(here)
    expect(answer.sources[0]?.title).toBe('The old paper')
    const [{ suspicious } = { suspicious: { offset: 0, length: 0 } }] =
      answer.sources[0]?.passages ?? []
    const text = paragraphs.join('\n\n')
    expect(copied).toContain(text.slice(suspicious.offset, suspicious.offset + suspicious.length))
    expect(suspicious.length).toBeGreaterThan(300)
  })

  test('leaves short texts on the event loop', async ({ cms }) => {
    const asked = withThread()
    expect((await check(cms, { body: body(copied) })).status).toBe(200)
    expect(asked).not.toHaveBeenCalled()
  })

  test('is refused at the gate and flagged behind from there too', async ({ cms }) => {
    const { token } = people.editor
    const made = await cms.http('POST', '/api/posts?draft=true', {
      token,
      body: { title: 'দীর্ঘ লেখা', body: body(...paragraphs) },
    })
    const { id } = ((await made.json()) as { doc: { id: string } }).doc
    const asked = withThread()
    const refused = await cms.http('PATCH', `/api/posts/${id}`, {
      token,
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(422)
    expect(asked).toHaveBeenCalled()
    asked.mockClear()
    await checkPost({ payload: cms.payload, id, budget })
    expect(asked.mock.calls.map(([name]) => name)).toContain('originality:check')
    const { docs } = await cms.payload.find({
      collection: 'originality-pairs',
      where: { post: { equals: id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ sourceTitle: 'The old paper', status: 'open' }])
  })

  test('is published and marked when its thread dies, and found by the next thread', async ({
    cms,
  }) => {
    const { token } = people.editor
    const asked = withThread()
    asked.mockRejectedValueOnce(new Error('The worker thread ended (1).'))
    const made = await cms.http('POST', '/api/posts', {
      token,
      body: { title: 'আরেক দীর্ঘ লেখা', body: body(...paragraphs), _status: 'published' },
    })
    expect(made.status).toBe(201)
    const { id } = ((await made.json()) as { doc: { id: string } }).doc
    const gateOf = async () => {
      const { docs } = await cms.payload.find({
        collection: 'originality-checks',
        where: { key: { equals: `${id}:published` } },
      })
      return docs[0]?.gate
    }
    expect(await gateOf()).toBe('working')
    await checkPost({ payload: cms.payload, id, budget })
    expect(await gateOf()).toBe('found-later')
  })
})
