import type { Payload } from 'payload'

import { openStore } from './openStores'

/**
 * Does something `after` milliseconds and, where `every` is told, again so many after each end, until the stores of the blog are closed; closing waits
 * for what is under way. What fails is logged with `problem` and tried again the next time. It keeps no process alive: a command that ends before does nothing of it.
 * @param options.key names it among the stores; a blog has one of each
 */
export const repeatWhileOpen = async ({
  payload,
  key,
  after,
  every = null,
  run,
  problem,
}: {
  payload: Payload
  key: string
  after: number
  every?: number | null
  run: () => Promise<unknown>
  problem: string
}): Promise<void> => {
  await openStore({
    payload,
    key,
    open: () => {
      let isClosed = false
      let timer: NodeJS.Timeout
      let running: Promise<void> = Promise.resolve()
      const turn = async (): Promise<void> => {
        try {
          await run()
        } catch (error) {
          // What is closed in the middle of its work fails, and nobody need know.
          if (!isClosed) payload.logger.error({ err: error, msg: problem })
        }
        if (every !== null && !isClosed) wait(every)
      }
      const wait = (delay: number): void => {
        timer = setTimeout(() => {
          running = turn()
        }, delay).unref()
      }
      wait(after)
      return {
        close: () => {
          isClosed = true
          clearTimeout(timer)
          return running
        },
      }
    },
  })
}
