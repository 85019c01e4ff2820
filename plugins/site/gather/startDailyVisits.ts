import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { readProbe } from '../store/probeStore'
import { queueProbe } from './queueProbe'

const lookEvery = 10 * 60_000
const hour = 3_600_000

/**
 * Has the site looked at again once the last visit is so many hours old, as long as the server runs. Only a site that proved to be the
 * blog's own is looked at unasked.
 */
export const startDailyVisits = (
  payload: Payload,
  { everyHours }: { everyHours: number },
): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'daily visits',
    after: lookEvery,
    every: lookEvery,
    run: () => visitWhenDue({ payload, everyHours, now: new Date() }),
    problem: 'The daily visit of the site was not asked for.',
  })

/** Asks for a visit when the last one proved the site and is old enough. */
export const visitWhenDue = async ({
  payload,
  everyHours,
  now,
}: {
  payload: Payload
  everyHours: number
  now: Date
}): Promise<void> => {
  const { result } = await readProbe(payload)
  if (!result?.proof) return
  if (now.getTime() - Date.parse(result.startedAt) >= everyHours * hour) await queueProbe(payload)
}
