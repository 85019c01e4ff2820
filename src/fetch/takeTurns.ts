import { setTimeout as sleep } from 'node:timers/promises'

export type Turns = {
  /** Runs work when its host is free and rested. @throws what the work throws, or the reason of the signal */
  run<Result>(turn: {
    host: string
    signal: AbortSignal
    work: () => Promise<Result>
  }): Promise<Result>
  /** The host wants nothing before this time, in milliseconds since 1970. */
  rest(host: string, until: number): void
  /** The host wants at least so many milliseconds between requests. */
  slow(host: string, pause: number): void
  /** When the host may be asked again, in milliseconds since 1970; a time that has passed if it may now. */
  readyAt(host: string): number
}

type Host = { tail: Promise<void>; waiting: number; readyAt: number; pause: number }

/**
 * One piece of work at a time for each host, with a pause after each.
 * @param options.pause milliseconds between the end of one and the start of the next
 */
export const takeTurns = ({ pause }: { pause: number }): Turns => {
  const hosts = new Map<string, Host>()

  const hostOf = (name: string): Host => {
    const known = hosts.get(name)
    if (known) return known
    if (hosts.size >= 1_000) forgetIdle(hosts)
    const host = { tail: Promise.resolve(), waiting: 0, readyAt: 0, pause }
    hosts.set(name, host)
    return host
  }

  return {
    run: async ({ host: name, signal, work }) => {
      const host = hostOf(name)
      const before = host.tail
      const mine = deferred()
      host.tail = mine.promise
      host.waiting += 1
      try {
        await unlessAborted(before, signal)
        const wait = host.readyAt - Date.now()
        if (wait > 0) await unlessAborted(sleep(wait, undefined, { signal }), signal)
        try {
          return await work()
        } finally {
          host.readyAt = Math.max(host.readyAt, Date.now() + host.pause)
        }
      } finally {
        host.waiting -= 1
        void before.then(mine.resolve)
      }
    },
    rest: (name, until) => {
      const host = hostOf(name)
      host.readyAt = Math.max(host.readyAt, until)
    },
    slow: (name, wanted) => {
      const host = hostOf(name)
      host.pause = Math.max(host.pause, wanted)
    },
    readyAt: (name) => hosts.get(name)?.readyAt ?? 0,
  }
}

const forgetIdle = (hosts: Map<string, Host>): void => {
  for (const [name, host] of hosts) {
    if (host.waiting === 0 && host.readyAt <= Date.now()) hosts.delete(name)
  }
}

const unlessAborted = async (promise: Promise<unknown>, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) throw signal.reason
  const aborted = deferred()
  const abort = (): void => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([promise, aborted.promise])
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

const deferred = (): {
  promise: Promise<void>
  resolve: () => void
  reject: (reason: unknown) => void
} => {
  let resolve: () => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<void>((succeed, fail) => {
    resolve = succeed
    reject = fail
  })
  return { promise, resolve, reject }
}
