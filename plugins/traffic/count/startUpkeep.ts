import { retentionOf } from '../domain/retention/retentionOf'
import type { SaltStore } from '../domain/saltStore'
import type { TrafficStore } from '../domain/trafficStore'

const hour = 60 * 60_000

/**
 * What is forgotten in time, once an hour: salts after 48 hours, first at once; raw hits after 90 days and who was seen after two, first after an
 * hour. Several processes may do it at once.
 * @param options.every milliseconds between two times, an hour unless told
 */
export const startUpkeep = ({
  store,
  salts,
  report,
  every = hour,
}: {
  store: Pick<TrafficStore, 'purge'>
  salts: Pick<SaltStore, 'purge'>
  report: (problem: { message: string; error?: unknown }) => void
  every?: number
}): { stop(): Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve()
  const attempt = (message: string, forget: () => Promise<unknown>): void => {
    running = running.then(forget).catch((error: unknown) => report({ message, error }))
  }
  const forgetSalts = (): void =>
    attempt('Old salts could not be destroyed.', () => salts.purge(Date.now()))
  forgetSalts()
  const timer = setInterval(() => {
    forgetSalts()
    attempt('Old hits could not be forgotten.', () => store.purge(retentionOf(Date.now())))
  }, every)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
