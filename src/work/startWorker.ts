import { Worker } from 'node:worker_threads'

type Answer = { id: number; output?: unknown; error?: { message: string; code?: string } }
type Waiting = { resolve: (output: unknown) => void; reject: (error: Error) => void }

/**
 * Starts the one worker thread of the server and lets `runWork` use it. A thread that dies fails what it was doing
 * and is started again for the next task.
 */
export const startWorker = (file: URL): { stop(): Promise<void> } => {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let lastId = 0

  const fail = (error: Error): void => {
    thread = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const start = (): Worker => {
    const worker = new Worker(file)
    worker.unref()
    worker.on('message', ({ id, output, error }: Answer) => {
      const task = waiting.get(id)
      waiting.delete(id)
      if (error) task?.reject(Object.assign(new Error(error.message), { code: error.code }))
      else task?.resolve(output)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => {
      if (worker === thread) fail(new Error(`The worker thread ended (${code}).`))
    })
    return worker
  }

  const run = (name: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      thread ??= start()
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      thread.postMessage({ id: lastId, name, input })
    })

  const shared = globalThis as { ekagroWorker?: { run: typeof run } }
  shared.ekagroWorker = { run }
  return {
    stop: async () => {
      delete shared.ekagroWorker
      await thread?.terminate()
    },
  }
}
