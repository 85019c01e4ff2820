import { Banner } from '@payloadcms/ui'

import type { Say } from '../../../src/cms/sayIn'
import type { AdsenseState } from '../gather/readAdsenseState'
import { AccountPanel } from './AccountPanel'
import { ClientForm } from './ClientForm'
import { CopyText } from './CopyText'
import { GoogleControls } from './GoogleControls'
import { PolicyIssues } from './PolicyIssues'
import { SitePanel } from './SitePanel'
import { TroubleBanner } from './TroubleBanner'

/** How a connection ended, as the address says after Google led back. What is none of these is no word of ours. */
const backs = /^(?:connected|denied|wrong-state|no-refresh-token|role)$/u
const troubles =
  /^(?:client-missing|sealed|grant-gone|client-wrong|scope-missing|rate-limited|server|unreachable|unreadable)$/u

/** Google's state beside ours: the connection, the site, the account, and what Google objects to. */
export const GoogleSection = ({
  state,
  waiting,
  back,
  isAdmin,
  adminRoute,
  timeOf,
  dayOf,
  say,
}: {
  state: AdsenseState
  /** When the application was made that waits for an answer, ISO 8601. */
  waiting: string | null
  back: string | null
  isAdmin: boolean
  adminRoute: string
  timeOf: (time: string) => string
  dayOf: (time: string) => string
  say: Say
}) => {
  const { client, connection, reading, trouble, isReading } = state
  const isBack = back !== null && backs.test(back)
  const isTrouble = back !== null && troubles.test(back)
  return (
    <section aria-labelledby="ekagro-google" className="ekagro-google">
      <div className="ekagro-screen__head">
        <div>
          <h2 id="ekagro-google">{say('adsense:google-title')}</h2>
          <p>{say('adsense:google-lead')}</p>
          {connection && (
            <p>{say('adsense:connected', { time: timeOf(connection.at), by: connection.by })}</p>
          )}
        </div>
        <GoogleControls
          hasClient={Boolean(client?.id)}
          isAdmin={isAdmin}
          isConnected={connection !== null}
          isReading={isReading}
        />
      </div>
      {(isBack || isTrouble) && (
        <div role={back === 'connected' ? 'status' : 'alert'}>
          <Banner type={back === 'connected' ? 'success' : 'error'}>
            {say(isBack ? `adsense:back-${back}` : `adsense:trouble-${back}`)}
          </Banner>
        </div>
      )}
      {connection && trouble && <TroubleBanner say={say} timeOf={timeOf} trouble={trouble} />}
      {connection && reading && (
        <>
          <p className="ekagro-quiet">
            {say(trouble ? 'adsense:read-old' : 'adsense:read-at', { time: timeOf(reading.at) })}
          </p>
          <SitePanel dayOf={dayOf} say={say} state={state} waiting={waiting} />
          <PolicyIssues adminRoute={adminRoute} dayOf={dayOf} reading={reading} say={say} />
          <AccountPanel reading={reading} say={say} />
        </>
      )}
      {connection && !reading && !trouble && <p>{say('adsense:never-read')}</p>}
      {!connection && (
        <div className="ekagro-adsense__empty">
          <p>
            <strong>{say('adsense:not-connected-title')}</strong>
          </p>
          <p>{say('adsense:not-connected-text')}</p>
          {!isAdmin && <p>{say('adsense:ask-admin')}</p>}
        </div>
      )}
      {client && (
        <details open={!connection && client.id === null}>
          <summary>{say(client.id === null ? 'adsense:how' : 'adsense:client-change')}</summary>
          <ol className="ekagro-adsense__steps">
            <li>{say('adsense:how-1')}</li>
            <li>{say('adsense:how-2')}</li>
            <li>
              {say('adsense:how-3')} <CopyText text={client.redirectUri} />
            </li>
            <li>{say('adsense:how-4')}</li>
            <li>{say('adsense:how-5')}</li>
          </ol>
          <ClientForm from={client.from} known={client.id} />
        </details>
      )}
    </section>
  )
}
