import type { Payload, PayloadRequest } from 'payload'

import { defaultSettings, type OriginalitySettings } from '../domain/originalitySettings'

/** How strictly this blog judges, complete. */
export const readOriginalitySettings = async ({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<OriginalitySettings> => {
  const stored = await payload.findGlobal({
    slug: 'originality',
    depth: 0,
    ...(req ? { req } : {}),
  })
  return {
    gate: stored.gate ?? defaultSettings.gate,
    gateShare: stored.gateShare ?? defaultSettings.gateShare,
    gatePassageWords: stored.gatePassageWords ?? defaultSettings.gatePassageWords,
    minimumPassageWords: stored.minimumPassageWords ?? defaultSettings.minimumPassageWords,
    minimumSourceWords: stored.minimumSourceWords ?? defaultSettings.minimumSourceWords,
    ownDomains: stored.ownDomains ?? [],
  }
}
