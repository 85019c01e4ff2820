import type { CheckContext } from '../../../../src/check/check'
import type { ProbeHistory, ProbeResult, SiteReading } from './probe'
import { siteReadingKey } from './siteReadingKey'

/** What the probe gives to a check. */
export type ProbeEvidence = {
  /** The latest visit of the present address; null when there is none. */
  result: ProbeResult | null
  /** Visits of that address within 24 hours before the latest, the latest included, newest first. */
  lastDay: readonly ProbeHistory[]
  /** Days since the latest visit; null without one. */
  ageDays: number | null
  /** The public address, null until it is set. */
  address: string | null
  publisherId: string | null
  /** What the latest visit looked at lies elsewhere than the present address. */
  hasMoved: boolean
  /** Posts that their authors keep from search, by id. */
  meantNoindex: readonly string[]
}

const day = 86_400_000

/** Takes what the probe saw out of the snapshot. */
export const probeEvidence = ({ snapshot, now }: CheckContext): ProbeEvidence => {
  const reading = snapshot.readings?.[siteReadingKey] as SiteReading | null | undefined
  const { address, publisherId } = snapshot.settings
  const origin = address !== null && URL.canParse(address) ? new URL(address).origin : null
  const latest = reading?.result ?? null
  const result = latest && latest.origin === origin ? latest : null
  const at = result ? Date.parse(result.startedAt) : 0
  return {
    result,
    lastDay: (reading?.history ?? [])
      .filter((run) => run.origin === origin && Math.abs(at - Date.parse(run.at)) <= day)
      .toSorted((one, other) => other.at.localeCompare(one.at)),
    ageDays: result ? (now.getTime() - Date.parse(result.finishedAt)) / day : null,
    address,
    publisherId,
    hasMoved: latest !== null && result === null,
    meantNoindex: snapshot.posts.filter(({ noindex }) => noindex).map(({ id }) => id),
  }
}
