import type { Say } from '../../../src/cms/sayIn'
import type { AdsenseState } from '../gather/readAdsenseState'
import { wordOfGoogle } from './wordOfGoogle'

const states = /^(?:READY|NEEDS_ATTENTION|CLOSED)$/u

/** The account at Google: its state, what is left to do in it, and its alerts. */
export const AccountPanel = ({
  reading: { account, accounts, alerts },
  say,
}: {
  reading: NonNullable<AdsenseState['reading']>
  say: Say
}) => (
  <>
    <h3>{say('adsense:account')}</h3>
    <p>
      {say('adsense:account-name', {
        name: account.displayName || account.name,
        id: account.name.replace('accounts/', ''),
      })}
      : {say(`adsense:account-${states.test(account.state) ? account.state : 'other'}`)}
    </p>
    {account.pendingTasks.length > 0 && (
      <p>{say('adsense:tasks', { tasks: account.pendingTasks.join(', ') })}</p>
    )}
    {accounts > 1 && <p>{say('adsense:several-accounts', { count: accounts })}</p>}
    {alerts.length > 0 && (
      <>
        <h3>{say('adsense:alerts')}</h3>
        <ul>
          {alerts.map(({ severity, type, message }) => (
            <li key={`${type} ${message}`}>
              <strong>{wordOfGoogle(say, 'severity', severity)}:</strong> {message}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)
