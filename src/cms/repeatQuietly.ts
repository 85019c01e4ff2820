import type { Payload } from 'payload'

import { openStore } from './openStores'

/**
 * Does a piece of work again and again as long as the process has the blog open: `first` milliseconds after the start, then `every` so many after the end
 * of the last time. It keeps no process alive, ends with the stores of the blog, and tells failures in the log.
 * @param options.key unlike every other work and store of the process
 */
export const repeatQuietly = async ({
  payload,
  key,
  first,
  every,
  work,
  trouble,
}: {
  payload: Payload
  key: string
  first: number
  every: number
  work: () => Promise<unknown>
  /** What the log says when it fails. */
  trouble: string
}): Promise<void> => {
  await openStore({
    payload,
    key,
    open: () => {
      let isStopped = false
      let timer: NodeJS.Timeout | undefined
      let running: Promise<void> = Promise.resolve()
      const once = async (): Promise<void> => {
        try {
          await work()
        } catch (error) {
          payload.logger.error({ err: error, msg: trouble })
        }
      }
      const after = (delay: number): void => {
        timer = setTimeout(() => {
          running = once().then(() => {
            if (!isStopped) after(every)
          })
        }, delay).unref()
      }
      after(first)
      return {
        close: () => {
          isStopped = true
          clearTimeout(timer)
          return running
        },
      }
    },
  })
}
