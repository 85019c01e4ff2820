import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { runWork } from '../../src/work/runWork'
import { startWorker } from '../../src/work/startWorker'

const tasks = { double: (number: number) => number * 2, where: (_input: null) => 'here' }

/** A worker that speaks as `src/work/worker.ts` does. */
const workerSource = `
import { parentPort, threadId } from 'node:worker_threads'
const tasks = {
  double: (number) => number * 2,
  where: () => 'thread ' + threadId,
  slowly: (milliseconds) => new Promise((resolve) => setTimeout(() => resolve('done'), milliseconds)),
  fail: () => { throw Object.assign(new Error('The text is too long.'), { code: 'too-long' }) },
  die: () => process.exit(3),
  crash: () => { setTimeout(() => { throw new Error('Out of the blue.') }, 0); return new Promise(() => {}) },
}
parentPort.on('message', async ({ id, name, input }) => {
  try { parentPort.postMessage({ id, output: await tasks[name](input) }) }
  catch ({ message, code }) { parentPort.postMessage({ id, error: { message, code } }) }
})
`

const inThread = {
  double: (_number: number): number => 0,
  where: (_input: null): string => 'here',
  slowly: (_milliseconds: number): string => 'here',
  fail: (_input: null): string => 'here',
  die: (_input: null): string => 'here',
  crash: (_input: null): string => 'here',
}

describe('work without a worker thread', () => {
  it('is done here', async () => {
    expect(await runWork({ tasks, name: 'double', input: 21 })).toBe(42)
    expect(await runWork({ tasks, name: 'where', input: null })).toBe('here')
  })

  it('fails as the task fails', async () => {
    const failing = {
      fail: (_input: null): never => {
        throw Object.assign(new Error('No.'), { code: 'no' })
      },
    }
    await expect(runWork({ tasks: failing, name: 'fail', input: null })).rejects.toMatchObject({
      code: 'no',
    })
  })
})

describe('work with a worker thread', () => {
  let folder: string
  let worker: ReturnType<typeof startWorker>
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'ekagro-worker-'))
    const file = path.join(folder, 'worker.mjs')
    await writeFile(file, workerSource)
    worker = startWorker(pathToFileURL(file))
  })
  afterEach(async () => {
    await worker.stop()
    await rm(folder, { recursive: true })
  })

  it('is done there', async () => {
    expect(await runWork({ tasks: inThread, name: 'double', input: 21 })).toBe(42)
    expect(await runWork({ tasks: inThread, name: 'where', input: null })).toMatch(/^thread [1-9]/)
  })

  it('is done in a thread of its own for each lane, whatever the others do', async () => {
    const slow = runWork({ tasks: inThread, name: 'slowly', input: 60_000 })
    const where = (lane?: string) =>
      runWork({ tasks: inThread, name: 'where', input: null, ...(lane && { lane }) })
    const threads = await Promise.all([where(), where('one'), where('two'), where('one')])
    expect(new Set(threads).size).toBe(3)
    expect(threads[3]).toBe(threads[1])
    await Promise.allSettled([runWork({ tasks: inThread, name: 'die', input: null, lane: 'one' })])
    expect(await where('one')).not.toBe(threads[1])
    expect(await where('two')).toBe(threads[2])
    const [ended] = await Promise.allSettled([slow, worker.stop()])
    expect(ended.status).toBe('rejected')
  })

  it('answers each question with its own answer, whatever is done first', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index)
    const slow = runWork({ tasks: inThread, name: 'slowly', input: 100 })
    const doubled = await Promise.all(
      numbers.map((input) => runWork({ tasks: inThread, name: 'double', input })),
    )
    expect(doubled).toEqual(numbers.map((number) => number * 2))
    expect(await slow).toBe('done')
  })

  it('brings back the message and the code of an error', async () => {
    await expect(runWork({ tasks: inThread, name: 'fail', input: null })).rejects.toMatchObject({
      message: 'The text is too long.',
      code: 'too-long',
    })
    expect(await runWork({ tasks: inThread, name: 'double', input: 1 })).toBe(2)
  })

  it.each([['die'], ['crash']] as const)(
    'fails what it was doing when the thread does %s, and starts another for the next task',
    async (name) => {
      const first = await runWork({ tasks: inThread, name: 'where', input: null })
      const waiting = runWork({ tasks: inThread, name: 'slowly', input: 60_000 })
      const deadly = runWork({ tasks: inThread, name, input: null })
      const ends = await Promise.allSettled([waiting, deadly])
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
      const second = await runWork({ tasks: inThread, name: 'where', input: null })
      expect(second).not.toBe(first)
    },
  )

  it('refuses input that cannot be sent, and goes on', async () => {
    await expect(
      runWork({ tasks: inThread, name: 'double', input: (() => 1) as never }),
    ).rejects.toThrow(/could not be cloned/)
    expect(await runWork({ tasks: inThread, name: 'double', input: 2 })).toBe(4)
  })

  it('fails what it was doing when it is stopped, and work is done here again', async () => {
    const waiting = runWork({ tasks: inThread, name: 'slowly', input: 60_000 })
    const [ended] = await Promise.allSettled([waiting, worker.stop()])
    expect(ended).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/ended/) as string },
    })
    expect(await runWork({ tasks: inThread, name: 'where', input: null })).toBe('here')
  })
})
