import type { GoogleTrouble, TroubleCode } from './googleTrouble'
import { type Json, recordOf, recordsIn, textIn } from './recordsIn'

/**
 * What a refusal of the AdSense API means. Google answers with `google.rpc.Status`: the reason stands in an `ErrorInfo` of `details`
 * (`SERVICE_DISABLED`), in older form in `errors` (`accessNotConfigured`), which both are read.
 */
export const troubleOfApi = ({
  status,
  body,
  retryAt,
}: {
  status: number
  body: unknown
  retryAt: number | null
}): GoogleTrouble => {
  const error = recordOf(recordOf(body).error)
  const detail = textIn(error, 'message', 300)
  return { code: codeOf(status, reasonsOf(error)), detail, retryAt }
}

const reasonsOf = (error: Json): string[] =>
  [...recordsIn(error, 'details'), ...recordsIn(error, 'errors')].map((one) =>
    textIn(one, 'reason'),
  )

const reasons: Readonly<Record<string, TroubleCode>> = {
  SERVICE_DISABLED: 'api-disabled',
  accessNotConfigured: 'api-disabled',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'scope-missing',
  insufficientPermissions: 'scope-missing',
  RATE_LIMIT_EXCEEDED: 'rate-limited',
  rateLimitExceeded: 'rate-limited',
  userRateLimitExceeded: 'rate-limited',
  quotaExceeded: 'rate-limited',
  dailyLimitExceeded: 'rate-limited',
  noAdSenseAccount: 'no-account',
}

const codeOf = (status: number, given: readonly string[]): TroubleCode => {
  if (status === 401) return 'token-refused'
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'server'
  const named = given.map((reason) => reasons[reason]).find((code) => code !== undefined)
  if (named) return named
  if (status === 404) return 'no-account'
  return status === 403 ? 'forbidden' : 'unreadable'
}
