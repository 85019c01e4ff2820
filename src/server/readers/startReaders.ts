import { Worker } from 'node:worker_threads'

import type { Answer, Question } from './wire'

type Read = {
  request: Request
  here: () => Promise<Response>
  resolve: (response: Response | Promise<Response>) => void
}

type Reader = { thread: Worker; isReady: boolean; reads: Map<number, Read> }

export type Readers = {
  /** Answers a public read in the first thread that is free, `here` being the last to be asked. */
  answer(read: { request: Request; here: () => Promise<Response> }): Promise<Response>
  /** The reads that run are answered, then the threads end. */
  stop(): Promise<void>
  figures(): { threads: number; waiting: number }
}

/** So many reads wait before a thread is started: it costs memory that a quiet blog can spare. */
const pressure = 3
/** What a thread holds at once: one it works on, one to go on with while this thread is busy. */
const depth = 2

/**
 * Threads that answer public reads beside the server's own, since reading a list of posts is work of the CPU from end
 * to end: on SQLite one read leaves no gap for the next. None at first; one more whenever `pressure` reads wait, up to
 * `maximum`; all end after `idle` ms without a read. A thread that dies loses nothing: its reads are answered here.
 */
export const startReaders = ({
  file,
  maximum,
  idle = 5 * 60_000,
  retry = 60_000,
  report,
}: {
  file: URL
  maximum: number
  idle?: number
  /** Milliseconds without a new thread after one failed. */
  retry?: number
  /** Told of a thread that failed. */
  report: (error: Error) => void
}): Readers => {
  const queue: Read[] = []
  const readers = new Set<Reader>()
  const running = new Set<Promise<unknown>>()
  let lastId = 0
  let failedAt = -Infinity
  let isTurning = false
  let idleTimer: NodeJS.Timeout | undefined

  const start = (): void => {
    const thread = new Worker(file)
    const reader: Reader = { thread, isReady: false, reads: new Map() }
    readers.add(reader)
    thread.unref()
    stayAwake()
    const give = ({ id, answer }: Answer): void => {
      const read = reader.reads.get(id)
      reader.reads.delete(id)
      read?.resolve(answer ? toResponse(answer) : read.here())
    }
    thread.on('message', (message: Answer | 'ready') => {
      if (message === 'ready') {
        reader.isReady = true
        stayAwake()
      } else give(message)
      share()
    })
    const fail = (error: Error): void => {
      if (!readers.delete(reader) && reader.reads.size === 0) return
      failedAt = performance.now()
      report(error)
      for (const id of reader.reads.keys()) give({ id, answer: null })
    }
    thread.on('error', fail)
    const ended = new Promise<void>((resolve) =>
      thread.on('exit', (code) => {
        fail(new Error(`A reading thread ended (${code}).`))
        resolve()
      }),
    )
    running.add(ended)
    void ended.then(() => running.delete(ended))
  }

  const end = (): void => {
    for (const { thread } of readers) thread.postMessage('end')
    readers.clear()
  }

  const isStarting = (): boolean => [...readers].some(({ isReady }) => !isReady)

  const share = (): void => {
    for (const reader of readers) {
      while (reader.isReady && reader.reads.size < depth && queue.length > 0) {
        const read = queue.shift()
        if (read) send({ reader, read })
      }
    }
    const mayStart = !isStarting() && performance.now() - failedAt > retry
    if (queue.length >= pressure && readers.size < maximum && mayStart) start()
    if (queue.length > 0) turn()
  }

  const send = ({ reader, read }: { reader: Reader; read: Read }): void => {
    lastId += 1
    reader.reads.set(lastId, read)
    const { url, headers } = read.request
    reader.thread.postMessage({ id: lastId, url, headers: [...headers] } satisfies Question)
    stayAwake()
  }

  /** A thread that is still starting is not idle, however slow the machine. */
  const stayAwake = (): void => {
    clearTimeout(idleTimer)
    idleTimer = setTimeout(() => (isStarting() ? stayAwake() : end()), idle).unref()
  }

  /** One read a turn of the event loop, so that between two of them the threads get new work. */
  const turn = (): void => {
    if (isTurning) return
    isTurning = true
    setImmediate(() => {
      isTurning = false
      const read = queue.shift()
      read?.resolve(read.here())
      share()
    })
  }

  return {
    answer: ({ request, here }) =>
      new Promise((resolve) => {
        queue.push({ request, here, resolve })
        share()
      }),
    stop: async () => {
      clearTimeout(idleTimer)
      end()
      await Promise.all(running)
    },
    figures: () => ({ threads: readers.size, waiting: queue.length }),
  }
}

/** Answers that have no body, not even an empty one. */
const bodiless = new Set([204, 205, 304])

const toResponse = ({ body, ...init }: NonNullable<Answer['answer']>): Response =>
  new Response(bodiless.has(init.status) ? null : body, init)
