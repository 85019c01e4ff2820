import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { trustIn, type TrustReading } from '../domain/trustReading'

const rule = ruleOf('policy-ugc')
const place: EvidenceItem = { kind: 'global', id: 'trust', title: 'trust', field: 'comments' }

/** Rule 53: how comments of readers are looked after, as the owner says: Ekagro itself takes none, the frontend may. */
export const commentsCheck: Check<TrustReading['comments']> = {
  rule,
  gather: async ({ snapshot }) => trustIn(snapshot)?.comments ?? null,
  judge: (comments) => {
    const figures = { comments }
    if (comments === null) return makeFinding({ rule, status: 'unknown', items: [place], figures })
    if (comments === 'none' || comments === 'before')
      return makeFinding({ rule, status: 'pass', variant: `pass-${comments}`, items: [], figures })
    return makeFinding({
      rule,
      status: comments === 'open' ? 'fail' : 'warn',
      items: [place],
      figures,
    })
  },
}
