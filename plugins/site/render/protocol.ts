import type { Readable, Writable } from 'node:stream'

/** What the browser tells unasked. */
export type BrowserEvent = {
  method: string
  params: Readonly<Record<string, unknown>>
  session: string | null
}

/** Chromium's DevTools protocol over a pair of pipes: no port is opened that others on this machine could use. */
export type Protocol = {
  /** @throws an error with the browser's reason, or that it is gone */
  send(
    method: string,
    params?: object,
    session?: string,
  ): Promise<Readonly<Record<string, unknown>>>
  listen(hear: (event: BrowserEvent) => void): () => void
  /** Fails whatever waits for an answer. */
  end(reason: string): void
}

type Waiting = {
  succeed: (result: Readonly<Record<string, unknown>>) => void
  fail: (reason: Error) => void
}
type Message = {
  id?: number
  result?: Record<string, unknown>
  error?: { message?: string }
  method?: string
  params?: Record<string, unknown>
  sessionId?: string
}

const browserError = (message: string): Error =>
  Object.assign(new Error(message), { code: 'browser' })

/** Messages are JSON, each ended by a zero byte. */
export const createProtocol = (pipes: { write: Writable; read: Readable }): Protocol => {
  const { write, read } = pipes
  const waiting = new Map<number, Waiting>()
  const ears = new Set<(event: BrowserEvent) => void>()
  let pieces: Buffer[] = []
  let last = 0
  let gone: string | null = null

  const hear = (message: Message): void => {
    const { id, result, error, method, params, sessionId } = message
    if (id !== undefined) {
      const one = waiting.get(id)
      waiting.delete(id)
      if (error) one?.fail(browserError(error.message ?? 'The browser refused.'))
      else one?.succeed(result ?? {})
    } else if (method !== undefined) {
      const event = { method, params: params ?? {}, session: sessionId ?? null }
      for (const ear of ears) ear(event)
    }
  }
  const end = (reason: string): void => {
    gone ??= reason
    for (const { fail } of waiting.values()) fail(browserError(reason))
    waiting.clear()
  }
  read.on('data', (chunk: Buffer) => {
    let from = 0
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
      const whole = Buffer.concat([...pieces, chunk.subarray(from, at)])
      pieces = []
      from = at + 1
      hear(JSON.parse(whole.toString('utf8')) as Message)
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  })
  read.on('close', () => end('The browser ended.'))
  read.on('error', () => end('The browser ended.'))
  write.on('error', () => end('The browser ended.'))

  return {
    end,
    send: (method, params = {}, session) =>
      new Promise((succeed, fail) => {
        if (gone !== null) return fail(browserError(gone))
        last += 1
        waiting.set(last, { succeed, fail })
        const message = { id: last, method, params, ...(session ? { sessionId: session } : {}) }
        write.write(`${JSON.stringify(message)}\0`)
      }),
    listen: (ear) => {
      ears.add(ear)
      return () => ears.delete(ear)
    },
  }
}
