import { Worker } from 'node:worker_threads'

type Answer = { id: number; output?: unknown; error?: { message: string; code?: string } }
type Waiting = { resolve: (output: unknown) => void; reject: (error: Error) => void }

/** A worker thread that does tasks by name. */
export type Thread = {
  run(name: string, input: unknown): Promise<unknown>
  stop(): Promise<void>
}

/** One worker thread, started with its first task. When it dies, what it was doing fails, and it is started again for the next task. */
export const startThread = (file: URL): Thread => {
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

  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        thread ??= start()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        thread.postMessage({ id: lastId, name, input })
      }),
    stop: async () => {
      await thread?.terminate()
    },
  }
}
