import type { GlobalAfterChangeHook } from 'payload'

import { settingsCache } from '../count/settingsCache'

/** A changed setting counts from the next hit on, in this process; in others within five seconds. */
export const forgetSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  const settings = await settingsCache(req.payload)
  settings.forget()
  return doc
}
