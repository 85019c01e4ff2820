import type { PayloadRequest } from 'payload'

import { problem } from '../../../src/cms/problem'
import { sayAdsense } from '../components/sayAdsense'
import { troubleIn } from '../gather/googleError'

/** Refuses a request because of what is wrong on the way to Google, with the way out. Other errors are thrown on. */
export const refuseTrouble = (req: PayloadRequest, error: unknown): never => {
  const { code } = troubleIn(error)
  const key = `adsense:trouble-${code}`
  throw problem({
    req,
    status: 409,
    code,
    en: sayAdsense('en')(key),
    bn: sayAdsense('bn-BD')(key),
  })
}
