import { makeFinding } from '../../../../src/check/makeFinding'
import { isLive } from '../../domain/probe/isLive'
import { probeCheck } from './probeCheck'
import { answerOf } from './visitItem'
import { blogAddress } from './probeCheck'

/**
 * Rule 50: an ads.txt that names the account. None is allowed and a warning; one without the id fails and blocks, since Google then
 * rejects every request for an advertisement. A page of HTML in its place is passed over by whoever reads it, as none.
 */
export const adsTxtCheck = probeCheck({
  id: 'tech-ads-txt',
  needsProof: false,
  needsHome: false,
  judge: ({ rule, result, evidence: { publisherId } }) => {
    const { ads, origin } = result
    const address = `${origin}/ads.txt`
    const line = `google.com, ${publisherId ?? 'pub-0000000000000000'}, DIRECT, f08c47fec0942fa0`
    const values = { line, id: publisherId ?? '–' }
    if (publisherId === null) return makeFinding({ rule, status: 'n/a', values })
    const say = (status: 'pass' | 'warn' | 'fail' | 'unknown', variant: string, more = {}) =>
      makeFinding({
        rule,
        status,
        variant,
        values,
        items: [blogAddress(address, ads ? answerOf(ads) : undefined)],
        fix: status === 'pass' ? null : { key: `${rule.id}:fix`, values },
        ...more,
      })
    if (!ads || isLive(ads) === null) return say('unknown', 'unknown')
    if (ads.status === 404 || ads.status === 410) return say('warn', 'warn')
    if (!ads.reading) return say('unknown', 'unknown')
    const { isHtml, publishers, malformed } = ads.reading
    const figures = { publishers: publishers.join(', '), malformed: malformed.length }
    if (isHtml) return say('fail', 'fail-html', { figures })
    const isElsewhere = ads.finalAddress !== null && siteOf(ads.finalAddress) !== siteOf(origin)
    if (!publishers.includes(publisherId)) {
      return say('fail', malformed.length > 0 ? 'fail-malformed' : 'fail-id', {
        blocks: 'always',
        figures,
        values: { ...values, written: malformed[0] ?? '–' },
      })
    }
    if (isElsewhere) return say('warn', 'warn-elsewhere', { figures })
    const others = publishers.filter((id) => id !== publisherId)
    if (others.length > 0) {
      return say('warn', 'warn-others', {
        figures,
        values: { ...values, others: others.join(', ') },
        fix: { key: `${rule.id}:fix-others` },
      })
    }
    return say('pass', 'pass', { figures })
  },
})

const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, '')
