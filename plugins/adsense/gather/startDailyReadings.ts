import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { isReadingDue } from '../domain/google/isReadingDue'
import { googleStore } from '../store/googleStore'
import { queueReading } from './queueReading'

const lookEvery = 10 * 60_000

/** Looks every ten minutes whether Google is to be read, as long as the server runs. */
export const startDailyReadings = (
  payload: Payload,
  { everyHours }: { everyHours: number },
): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'adsense readings',
    after: lookEvery,
    every: lookEvery,
    run: () => readWhenDue({ payload, everyHours, now: Date.now() }),
    problem: 'The daily reading of Google was not asked for.',
  })

/** Asks for a reading when somebody gave the permission and the last attempt is old enough. */
export const readWhenDue = async ({
  payload,
  everyHours,
  now,
}: {
  payload: Payload
  everyHours: number
  now: number
}): Promise<void> => {
  const store = googleStore(payload)
  if (!(await store.connection())) return
  const { reading, trouble, askedAt } = await store.reading()
  const attempts = [reading?.at, trouble?.at, askedAt].flatMap((at) => (at ? [Date.parse(at)] : []))
  const lastAttempt = attempts.length === 0 ? null : Math.max(...attempts)
  if (isReadingDue({ lastAttempt, trouble, everyHours, now })) await queueReading(payload)
}
