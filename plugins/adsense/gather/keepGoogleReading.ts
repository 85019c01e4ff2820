import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { rememberStates } from '../domain/google/rememberStates'
import type { ResolvedAdsenseOptions } from '../options'
import { googleStore } from '../store/googleStore'
import { askApi } from './askApi'
import { bearerOf } from './bearerOf'
import { troubleIn } from './googleError'
import { readGoogle } from './readGoogle'

/**
 * Reads Google and keeps it with its date. What goes wrong is kept as a trouble beside the reading before, which stays with the date it has.
 */
export const keepGoogleReading = async ({
  payload,
  options,
}: {
  payload: Payload
  options: ResolvedAdsenseOptions
}): Promise<void> => {
  const store = googleStore(payload)
  const { address, publisherId } = await readBlogSettings({ payload })
  const ask = askApi({ options, bearer: bearerOf({ payload, options }) })
  try {
    const reading = await readGoogle({ ask, blog: { address, publisherId }, now: new Date() })
    // Whoever disconnected meanwhile wants to see nothing more of it.
    if (!(await store.connection())) return
    const { seen, askedAt } = await store.reading()
    await store.keepReading({
      reading,
      trouble: null,
      seen: rememberStates({ seen, sites: reading.sites, at: reading.at }),
      askedAt,
    })
  } catch (error) {
    const trouble = troubleIn(error)
    if (trouble.code === 'not-connected') return
    payload.logger.warn({ code: trouble.code, msg: 'Google’s state of the site was not read.' })
    const at = new Date().toISOString()
    await store.keepReading({ ...(await store.reading()), trouble: { ...trouble, at } })
  }
}
