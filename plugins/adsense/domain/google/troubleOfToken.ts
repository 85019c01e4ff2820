import type { GoogleTrouble, TroubleCode } from './googleTrouble'
import { recordOf, textIn } from './recordsIn'

const codes: Readonly<Record<string, TroubleCode>> = {
  invalid_grant: 'grant-gone',
  invalid_client: 'client-wrong',
  unauthorized_client: 'client-wrong',
  deleted_client: 'client-wrong',
  disabled_client: 'client-wrong',
  redirect_uri_mismatch: 'client-wrong',
  invalid_scope: 'scope-missing',
}

/**
 * What a refusal of the token endpoint means (RFC 6749 5.2). `invalid_grant` is all that Google says of a permission that was revoked, ran out,
 * or was given to an app in testing, whose permissions last seven days.
 */
export const troubleOfToken = ({
  status,
  body,
  retryAt,
}: {
  status: number
  body: unknown
  retryAt: number | null
}): GoogleTrouble => {
  const answer = recordOf(body)
  const error = textIn(answer, 'error', 100)
  const detail = (textIn(answer, 'error_description', 300) || error).slice(0, 300)
  const code =
    status === 429
      ? 'rate-limited'
      : status >= 500
        ? 'server'
        : (codes[error] ?? (status === 401 ? 'client-wrong' : 'unreadable'))
  return { code, detail, retryAt }
}
