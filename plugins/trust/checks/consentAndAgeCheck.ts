import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { trustIn, type TrustReading } from '../domain/trustReading'

const rule = ruleOf('consent-and-age')
const item = (field: string): EvidenceItem => ({
  kind: 'global',
  id: 'trust',
  title: 'trust',
  field,
})

/**
 * Rule 59: consent by a certified tool before personalised ads are shown in the EEA, the United Kingdom and Switzerland, and age treatment for
 * an audience of children. Nothing of it is needed to apply; ads that run without it block.
 */
export const consentAndAgeCheck: Check<TrustReading['audience'] | null> = {
  rule,
  gather: async ({ snapshot }) => trustIn(snapshot)?.audience ?? null,
  judge: (audience) => {
    if (!audience || audience.isEuropean === null || audience.isForChildren === null)
      return makeFinding({
        rule,
        status: 'unknown',
        items: [item(audience?.isEuropean === null ? 'europeanReaders' : 'forChildren')],
        figures: { european: null },
      })
    const { isEuropean, consent, isLive, isForChildren, isAgeTagged } = audience
    const figures = {
      european: isEuropean ? 1 : 0,
      consent,
      live: isLive ? 1 : 0,
      children: isForChildren ? 1 : 0,
      ageTagged: isAgeTagged ? 1 : 0,
    }
    const lacksConsent = isEuropean && consent !== 'certified'
    const lacksTag = isForChildren && !isAgeTagged
    const items = [
      ...(lacksConsent ? [item('consent')] : []),
      ...(lacksTag ? [item('ageTag')] : []),
    ]
    if (items.length === 0)
      return makeFinding({
        rule,
        status: 'pass',
        variant: isEuropean || isForChildren ? 'pass' : 'pass-not-needed',
        figures,
      })
    const lack = lacksConsent && lacksTag ? 'both' : lacksConsent ? 'consent' : 'age'
    return makeFinding({
      rule,
      status: isLive ? 'fail' : 'warn',
      variant: `${isLive ? 'fail' : 'warn'}-${lack}`,
      blocks: isLive ? 'always' : 'never',
      items,
      figures,
    })
  },
}
