import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { ProbeResult } from '../domain/probe/probe'
import { siteToken } from '../probe/siteToken'
import { isProbing, readProbe, readProbeState } from '../store/probeStore'

/** What the screen of the public site shows. */
export type SiteState = {
  /** The public address; null until it is set. */
  address: string | null
  /** What proves that the site is the blog's; null without an address. Only for those who may build the frontend. */
  token: string | null
  running: { done: number; total: number } | null
  /** Why the last visit failed, or that it was stopped. */
  failed: string | null
  wasCancelled: boolean
  result: ProbeResult | null
  /** Visits within 24 hours before the latest, it included. */
  runsInDay: number
}

export const readSiteState = async ({
  payload,
  withToken,
}: {
  payload: Payload
  withToken: boolean
}): Promise<SiteState> => {
  const [{ address }, state, { result, history }] = await Promise.all([
    readBlogSettings({ payload }),
    readProbeState(payload),
    readProbe(payload),
  ])
  const origin = address !== null && URL.canParse(address) ? new URL(address).origin : null
  const running = isProbing(state)
  const latest = result?.origin === origin ? result : null
  const at = latest ? Date.parse(latest.startedAt) : 0
  return {
    address: origin,
    token: origin && withToken ? siteToken({ secret: payload.secret, origin }) : null,
    running: running && state ? { done: state.done, total: state.total } : null,
    failed: running ? null : (state?.error ?? null),
    wasCancelled: !running && state?.state === 'cancelled',
    result: latest,
    runsInDay: history.filter(
      (run) => run.origin === origin && at - Date.parse(run.at) <= 86_400_000,
    ).length,
  }
}
