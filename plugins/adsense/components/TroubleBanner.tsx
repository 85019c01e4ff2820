import { Banner } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { AdsenseState } from '../gather/readAdsenseState'

const ofTheWay = ['unreachable', 'unreadable']

/** What stood in the way of the last reading, the way out of it, and the words behind it. */
export const TroubleBanner = ({
  trouble: { code, detail, retryAt },
  timeOf,
  say,
}: {
  trouble: NonNullable<AdsenseState['trouble']>
  timeOf: (time: string) => string
  say: Say
}) => (
  <div role="alert">
    <Banner type="error">
      {say(`adsense:trouble-${code}`)}{' '}
      {retryAt !== null &&
        say('adsense:retry-at', { time: timeOf(new Date(retryAt).toISOString()) })}{' '}
      {detail !== '' &&
        say(ofTheWay.includes(code) ? 'adsense:details' : 'adsense:google-words', { detail })}
    </Banner>
  </div>
)
