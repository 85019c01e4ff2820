import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import type { EvidenceItem } from '../../../src/check/finding'
import {
  type AttestationSubject,
  ownersWords,
  type Standing,
  standing,
} from '../../../src/check/ownersWord'
import { ruleOf } from '../../../src/check/ruleOf'

type Line = { subject: AttestationSubject; standing: Standing }

const rule = ruleOf('account-attestation')
const subjects = ['age', 'one-account'] as const

/** Rule 60: the owner is of age and has one account, by their own dated word. Nobody else can give it. */
export const accountCheck: Check<readonly Line[]> = {
  rule,
  gather: async ({ snapshot, now }) =>
    subjects.map((subject) => ({
      subject,
      standing: standing({ words: ownersWords(snapshot), subject, now }),
    })),
  judge: (lines) => {
    const of = (state: Standing['state']) => lines.filter(({ standing: at }) => at.state === state)
    const itemOf = ({ subject, standing: at }: Line): EvidenceItem => ({
      kind: 'global',
      id: 'attestations',
      title: 'attestations',
      field: subject,
      detail: { key: `${rule.id}:${subject}-${at.state}` },
    })
    const [denied, expired, open] = [of('denied'), of('expired'), of('open')]
    const figures = {
      confirmed: of('confirmed').length,
      wanted: lines.length,
      stated: lines.map(({ standing: at }) => at.attested?.at ?? '–').join(', '),
    }
    if (denied.length > 0)
      return makeFinding({ rule, status: 'fail', items: denied.map(itemOf), figures })
    if (open.length > 0)
      return makeFinding({
        rule,
        status: 'unknown',
        values: { open: open.length },
        items: [...open, ...expired].map(itemOf),
        figures,
      })
    if (expired.length > 0)
      return makeFinding({
        rule,
        status: 'unknown',
        variant: 'unknown-expired',
        items: expired.map(itemOf),
        figures,
      })
    return makeFinding({ rule, status: 'pass', items: lines.map(itemOf), figures })
  },
}
