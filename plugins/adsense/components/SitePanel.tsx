import { Banner } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { AdsenseState } from '../gather/readAdsenseState'

const source = 'https://support.google.com/adsense/answer/12170222'
const answered = ['READY', 'NEEDS_ATTENTION']

/** Where Google says that the blog's site stands, what that means, and how it changed. */
export const SitePanel = ({
  state: { reading, address, seen },
  waiting,
  dayOf,
  say,
}: {
  state: AdsenseState
  waiting: string | null
  dayOf: (time: string) => string
  say: Say
}) => {
  const ours = reading?.ours ?? null
  const named = ours && say(`adsense:state-${ours.state}`)
  return (
    <>
      <h3>{say('adsense:site')}</h3>
      {ours && (
        <>
          <p className="ekagro-google__state">
            <strong>{ours.domain}</strong>{' '}
            <span className={`ekagro-google__mark ekagro-google__mark--${ours.state}`}>
              {named}
            </span>{' '}
            <code>{ours.state}</code>
          </p>
          <p>
            {say(`adsense:meaning-${ours.state}`)}{' '}
            <a href={source} rel="noreferrer" target="_blank">
              {say('adsense:source')}
            </a>
          </p>
          {waiting && answered.includes(ours.state) && (
            <Banner type="default">
              {say('adsense:differs', { state: named ?? '', day: dayOf(waiting) })}
            </Banner>
          )}
        </>
      )}
      {!ours && (
        <p>
          {address === null
            ? say('adsense:no-address')
            : `${say('adsense:site-none', { address })} ${say('adsense:site-none-how')}`}
        </p>
      )}
      {seen.length > 1 && (
        <details>
          <summary>{say('adsense:seen')}</summary>
          <ul>
            {seen.map(({ at, state }) => (
              <li key={at}>
                {say('adsense:seen-row', { day: dayOf(at), state: say(`adsense:state-${state}`) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {reading && reading.others.length > 0 && (
        <details>
          <summary>{say('adsense:others')}</summary>
          <ul>
            {reading.others.map(({ domain, state }) => (
              <li key={domain}>
                {domain}: {say(`adsense:state-${state}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
