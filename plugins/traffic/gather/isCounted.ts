import type { Payload } from 'payload'

import { lastDays } from '../domain/stats/lastDays'
import { openTrafficStore } from '../store/openTrafficStore'

/** Whether anything was counted in the last year. */
export const isCounted = async ({
  payload,
  today,
}: {
  payload: Payload
  today: string
}): Promise<boolean> => {
  const store = await openTrafficStore(payload)
  return (await store.days(lastDays({ to: today, days: 366 }))).some(({ views }) => views > 0)
}
