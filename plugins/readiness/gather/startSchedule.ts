import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { lastDue } from '../domain/lastDue'
import { readReadinessSettings } from './readReadinessSettings'
import { requestReport } from './requestReport'

const lookEvery = 60_000

/** Has reports made at the hour of the settings, as long as the server runs. */
export const startSchedule = (payload: Payload): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'planned reports',
    after: lookEvery,
    every: lookEvery,
    run: () => reportWhenDue({ payload, now: new Date() }),
    problem: 'The planned report was not asked for.',
  })

/**
 * Asks for a report when one was due since the last, by whatever it was made; an hour that has passed before the settings were changed is
 * none. Nothing happens while nobody runs jobs. Of several processes that ask, one is heard.
 * @returns the row of the report that was asked for; null for none
 */
export const reportWhenDue = async ({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<string | null> => {
  const { planned, changedAt } = await readReadinessSettings(payload)
  if (planned === null) return null
  const { timeZone } = await readBlogSettings({ payload })
  const due = lastDue({ planned, timeZone, now })
  if (changedAt !== null && due.getTime() < Date.parse(changedAt)) return null
  const leases = await openLeaseStore({ payload, name: 'jobs' })
  if (!(await leases.isHeld(now.getTime()))) return null
  const asked = await requestReport({ payload, unlessSince: due })
  return asked?.isNew ? asked.id : null
}
