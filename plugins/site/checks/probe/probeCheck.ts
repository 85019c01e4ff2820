import type { Check } from '../../../../src/check/check'
import type { EvidenceItem, Finding } from '../../../../src/check/finding'
import { makeFinding } from '../../../../src/check/makeFinding'
import type { Rule } from '../../../../src/check/rule'
import { ruleOf } from '../../../../src/check/ruleOf'
import type { Thresholds } from '../../../../src/check/thresholds'
import { isLive } from '../../domain/probe/isLive'
import type { ProbeResult } from '../../domain/probe/probe'
import { type ProbeEvidence, probeEvidence } from '../../domain/probe/probeEvidence'

export type ProbeJudge = (seen: {
  rule: Rule
  result: ProbeResult
  evidence: ProbeEvidence
  thresholds: Thresholds
}) => Finding

/**
 * A check that rests on the visit of the public site. Without an address, without a visit, with one that is too old, with one
 * of a site that does not prove to be the blog's own (where `needsProof`) or that does not open (where `needsHome`), it is
 * unknown and says why.
 */
export const probeCheck = ({
  id,
  needsProof,
  needsHome,
  judge,
}: {
  id: string
  needsProof: boolean
  needsHome: boolean
  judge: ProbeJudge
}): Check<ProbeEvidence> => {
  const rule = ruleOf(id)
  return {
    rule,
    gather: async (context) => probeEvidence(context),
    judge: (evidence, thresholds) => {
      const { result, ageDays, address, hasMoved } = evidence
      const unknown = (reason: Reason, values = {}): Finding =>
        unseen({ rule, reason, values, address })
      if (address === null) return unknown('no-address')
      if (!result || ageDays === null) return unknown(hasMoved ? 'moved' : 'none')
      const days = Math.floor(ageDays)
      if (ageDays > (thresholds.probeDaysUpTo ?? 7)) return unknown('old', { days })
      const home = result.visits.find(({ role }) => role === 'home')
      if (!home) return unknown(result.stopped === 'cancelled' ? 'cancelled' : 'unseen')
      if (needsHome && !isLive(home)) {
        const code = home.problem?.code ?? String(home.status)
        return unknown('unreachable', { address: home.address, code })
      }
      if (needsProof && result.proof === null) return unknown('unproven')
      return judge({ rule, result, evidence, thresholds })
    },
  }
}

export type Reason =
  'no-address' | 'none' | 'moved' | 'old' | 'cancelled' | 'unseen' | 'unreachable' | 'unproven'

/** An unknown of the probe: why nothing is known, and what to do. */
export const unseen = ({
  rule,
  reason,
  values = {},
  address,
}: {
  rule: Rule
  reason: Reason
  values?: Readonly<Record<string, string | number>>
  address: string | null
}): Finding => ({
  ...makeFinding({ rule, status: 'unknown', items: [blogAddress(address)] }),
  summary: { key: `site-probe:${reason}`, values },
  fix: { key: `site-probe:${fixOf[reason]}` },
})

const fixOf: Readonly<Record<Reason, string>> = {
  'no-address': 'fix-address',
  none: 'fix-run',
  moved: 'fix-run',
  old: 'fix-run',
  cancelled: 'fix-run',
  unseen: 'fix-run',
  unreachable: 'fix-reach',
  unproven: 'fix-prove',
}

/** The place of a finding about the whole site: its address in the settings. */
export const blogAddress = (
  address: string | null,
  detail?: EvidenceItem['detail'],
): EvidenceItem => ({
  kind: 'global',
  id: 'blog',
  title: address ?? 'blog',
  field: 'address',
  ...(detail ? { detail } : {}),
})
