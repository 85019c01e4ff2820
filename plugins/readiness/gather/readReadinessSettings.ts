import type { Payload } from 'payload'

import type { Planned } from '../domain/lastDue'
import { type Profile, profileOf } from '../domain/profile'

export type ReadinessSettings = {
  profile: Profile
  /** When reports are made by themselves; null for never. */
  planned: Planned | null
  /** When that was last changed, in ISO 8601; null when never. */
  changedAt: string | null
}

/** How strictly this blog judges, and when it does so by itself; with the defaults for whatever is not set. */
export const readReadinessSettings = async (payload: Payload): Promise<ReadinessSettings> => {
  const { profile, reports, weekday, hour, updatedAt } = await payload.findGlobal({
    slug: 'readiness-settings',
    depth: 0,
  })
  return {
    profile: profileOf(profile) ?? 'official',
    planned:
      reports === 'daily' || reports === 'weekly'
        ? { weekday: reports === 'weekly' ? Number(weekday ?? '6') : null, hour: hour ?? 6 }
        : null,
    changedAt: updatedAt ?? null,
  }
}
