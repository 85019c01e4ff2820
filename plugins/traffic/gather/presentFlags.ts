import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { Flag } from '../domain/signals/flag'
import { dayInZone } from '../domain/stats/dayInZone'
import { readFlags } from './readFlags'
import { type Review, reviewedFlags } from './reviewedFlags'

export type PresentedFlag = Flag & { review: Omit<Review, 'flag'> | null }
export type PresentedFlags = {
  flags: PresentedFlag[]
  examined: { views: number; all: number }
}

/** The flags of the last 28 days with what editors said of them. */
export const presentFlags = async ({
  payload,
  now,
}: {
  payload: Payload
  now: number
}): Promise<PresentedFlags> => {
  const settings = await readBlogSettings({ payload })
  const { timeZone } = settings
  const [{ flags, examined }, reviews] = await Promise.all([
    readFlags({ payload, to: dayInZone({ at: now, timeZone }), settings }),
    reviewedFlags(payload),
  ])
  return {
    flags: flags.map((flag) => {
      const { flag: _flag, ...review } = reviews.get(flag.id) ?? { flag: null }
      return { ...flag, review: 'at' in review ? review : null }
    }),
    examined,
  }
}
