import { setTimeout as wait } from 'node:timers/promises'
import type { ClientSession, MongoClient } from 'mongodb'

const tries = 60
const shortest = 5
const longest = 500

/** Two that add the same new document at once: the second finds it when it tries again. */
const duplicateKey = 11_000
const writeConflict = 112

/**
 * Runs a transaction, and again when another one was in its way. It is acknowledged by the majority of the members, with their journals.
 * Waits longer and by chance between tries, so that writers do not meet again and again.
 */
export const retryTransaction = async <Result>(options: {
  client: MongoClient
  work: (session: ClientSession) => Promise<Result>
}): Promise<Result> => {
  for (let tried = 1; ; tried += 1) {
    const session = options.client.startSession()
    try {
      return await session.withTransaction(() => options.work(session), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', j: true },
      })
    } catch (error) {
      if (tried === tries || !isPassing(error)) throw error
    } finally {
      await session.endSession()
    }
    await wait(Math.random() * Math.min(longest, shortest * 2 ** tried))
  }
}

const isPassing = (error: unknown): boolean => {
  const { code, hasErrorLabel } = error as {
    code?: number
    hasErrorLabel?: (label: string) => boolean
  }
  return (
    code === duplicateKey ||
    code === writeConflict ||
    hasErrorLabel?.call(error, 'TransientTransactionError') === true
  )
}
