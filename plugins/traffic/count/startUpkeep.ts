import { dayClock } from '../domain/dayClock'
import type { SaltStore } from '../domain/saltStore'
import type { TrafficStore } from '../domain/trafficStore'
import type { SettingsCache } from './settingsCache'

const hour = 60 * 60_000
const day = 24 * hour
/** How long raw hits are kept. */
export const hitsKept = 90 * day

/**
 * What is forgotten in time: salts after 48 hours, looked at every hour and at once; raw hits after 90 days and who was seen after two days, once a
 * day, and an hour after the start.
 */
export const startUpkeep = ({
  store,
  salts,
  settings,
  report,
}: {
  store: TrafficStore
  salts: SaltStore
  settings: SettingsCache
  report: (problem: { message: string; error?: unknown }) => void
}): { stop(): void } => {
  let hours = 0
  const purgeSalts = (): Promise<unknown> =>
    salts.purge(Date.now()).catch((error: unknown) => {
      report({ message: 'Old salts could not be destroyed.', error })
    })
  const purgeHits = async (): Promise<void> => {
    const now = Date.now()
    const { timeZone } = await settings.current()
    await store.purge({ hitsBefore: now - hitsKept, seenBefore: dayClock(timeZone)(now - 2 * day) })
  }
  const turn = (): void => {
    void purgeSalts()
    hours += 1
    if (hours % 24 !== 1) return
    purgeHits().catch((error: unknown) => {
      report({ message: 'Old hits could not be forgotten.', error })
    })
  }
  void purgeSalts()
  const timer = setInterval(turn, hour)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
