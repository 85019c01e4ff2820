import type { GoogleAccount } from './googleReading'
import { recordsIn, textIn } from './recordsIn'

const name = /^accounts\/pub-\d+$/u

/** The accounts in an answer to `accounts.list`. One whose name is no path of the API is left out: it goes into the next address. */
export const accountsIn = (body: unknown): GoogleAccount[] =>
  recordsIn(body, 'accounts')
    .filter((account) => name.test(textIn(account, 'name')))
    .map((account) => ({
      name: textIn(account, 'name'),
      displayName: textIn(account, 'displayName', 200),
      state: textIn(account, 'state', 50),
      pendingTasks: (Array.isArray(account.pendingTasks) ? account.pendingTasks : [])
        .filter((task): task is string => typeof task === 'string')
        .slice(0, 20)
        .map((task) => task.slice(0, 100)),
    }))
