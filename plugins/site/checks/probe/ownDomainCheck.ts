import type { Check } from '../../../../src/check/check'
import { makeFinding } from '../../../../src/check/makeFinding'
import { ruleOf } from '../../../../src/check/ruleOf'
import { hostKind, type HostKind } from '../../domain/probe/hostKind'
import { blogAddress, unseen } from './probeCheck'

const rule = ruleOf('tech-own-domain')

/** Rule 48: the blog lives at a domain of its own, by the public suffix list. It takes no visit. */
export const ownDomainCheck: Check<{ address: string | null; kind: HostKind | null }> = {
  rule,
  gather: async ({ snapshot: { settings } }) => {
    const { address } = settings
    const isAddress = address !== null && URL.canParse(address)
    return { address, kind: isAddress ? hostKind(new URL(address).hostname) : null }
  },
  judge: ({ address, kind }) => {
    if (address === null || kind === null) return unseen({ rule, reason: 'no-address', address })
    const host = new URL(address).hostname
    const status = kind === 'own' ? 'pass' : kind === 'subdomain' ? 'warn' : 'fail'
    return makeFinding({
      rule,
      status,
      variant: status === 'fail' ? `fail-${kind}` : status,
      values: { host },
      items: [blogAddress(address)],
      figures: { kind },
    })
  },
}
