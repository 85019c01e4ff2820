import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type Readers, startReaders } from '../../src/server/readers/startReaders'

/** A thread that speaks as `src/server/readers/reader.ts` does. */
const readerSource = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', (question) => {
  if (question === 'end') { parentPort.close(); return }
  const { id, url, headers } = question
  const { pathname } = new URL(url)
  if (pathname === '/die') process.exit(3)
  if (pathname === '/fail') { parentPort.postMessage({ id, answer: null }); return }
  if (pathname === '/known') {
    const body = new ArrayBuffer(0)
    parentPort.postMessage({ id, answer: { status: 304, headers: [['x-from', 'thread']], body } }, [body])
    return
  }
  const said = JSON.stringify({ pathname, threadId, asked: Object.fromEntries(headers) })
  const body = new TextEncoder().encode(said).buffer
  setTimeout(() => {
    parentPort.postMessage({ id, answer: { status: 201, headers: [['x-from', 'thread']], body } }, [body])
  }, 5)
})
parentPort.postMessage('ready')
`

let folder: string
let readers: Readers
let failures: Error[]

const begin = async ({
  maximum = 1,
  idle = 60_000,
  retry = 0,
  source = readerSource,
} = {}): Promise<void> => {
  const file = path.join(folder, 'reader.mjs')
  await writeFile(file, source)
  const report = (error: Error): number => failures.push(error)
  readers = startReaders({ file: pathToFileURL(file), maximum, idle, retry, report })
}

const ask = (route: string): Promise<Response> =>
  readers.answer({
    request: new Request(`http://blog.test${route}`, { headers: { 'X-Asked': route } }),
    here: async () => Response.json({ pathname: route, threadId: 0 }),
  })

type Said = { pathname: string; threadId: number; asked?: Record<string, string> }
const said = async (route: string): Promise<Said> => (await ask(route)).json() as Promise<Said>
const burst = (): Promise<Said[]> =>
  Promise.all(Array.from({ length: 40 }, (_, index) => said(`/${index}`)))
const untilThreaded = async (): Promise<Said> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- again and again until a thread answers
    const there = (await burst()).find(({ threadId }) => threadId > 0)
    if (there) return there
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(10)
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-readers-'))
  failures = []
})
afterEach(async () => {
  await readers.stop()
  await rm(folder, { recursive: true })
})

describe('reading threads', () => {
  it('hand an answer on that has no body, as to a conditional request', async () => {
    await begin()
    await untilThreaded()
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask('/known')))
    const known = answers.filter(({ status }) => status === 304)
    expect(known.length).toBeGreaterThan(0)
    for (const answer of known)
      expect([answer.body, answer.headers.get('x-from')]).toEqual([null, 'thread'])
    expect(failures).toEqual([])
  })

  it('are not started for one read after another', async () => {
    await begin()
    for (let index = 0; index < 20; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another is the point
      expect((await said('/one')).threadId).toBe(0)
    }
  })

  it('answer under pressure, each read with its own answer', async () => {
    await begin({ maximum: 2 })
    await untilThreaded()
    const answers = await burst()
    expect(answers.map(({ pathname }) => pathname)).toEqual(answers.map((_, index) => `/${index}`))
  })

  it('hand over status, headers and body, and are asked with the headers of the read', async () => {
    await begin()
    const { pathname, asked } = await untilThreaded()
    expect(asked).toEqual({ 'x-asked': pathname })
    const responses = await Promise.all([ask('/a'), ask('/b')])
    const there = responses.find(({ status }) => status === 201)
    expect(there?.headers.get('x-from')).toBe('thread')
  })

  it('are never more than allowed', async () => {
    await begin({ maximum: 0 })
    for (let round = 0; round < 5; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- burst after burst
      expect((await burst()).every(({ threadId }) => threadId === 0)).toBe(true)
    }
  })

  it('lose nothing when one fails at a read or dies', async () => {
    await begin()
    await untilThreaded()
    const reads = ['/1', '/fail', '/2', '/die', '/3', '/4']
    const answers = await Promise.all(reads.map((route) => said(route)))
    expect(answers.map(({ pathname }) => pathname)).toEqual(reads)
    await untilThreaded()
  })

  it('that cannot start are reported once in a while, and reads are answered here', async () => {
    await begin({ source: `throw new Error('No database.')`, retry: 60_000 })
    await burst()
    while (failures.length === 0) {
      // oxlint-disable-next-line no-await-in-loop -- until the thread has failed
      await wait(10)
    }
    const answers = await burst()
    expect(answers.every(({ threadId }) => threadId === 0)).toBe(true)
    expect(failures.map(({ message }) => message)).toEqual(['No database.'])
  })

  it('end when there is nothing to read, and come back', async () => {
    await begin({ idle: 30 })
    const first = await untilThreaded()
    await wait(200)
    const second = await untilThreaded()
    expect(second.threadId).toBeGreaterThan(first.threadId)
  })

  it('answer what they hold before they stop', async () => {
    await begin()
    await untilThreaded()
    const answers = burst()
    await Promise.all([answers, readers.stop()])
    expect(await answers).toHaveLength(40)
  })
})
