import { type FetchError, fetchError } from './fetchError'

/** What went wrong on the wire, as an error with one of our codes. Ours pass unchanged. */
export const connectionError = (options: {
  url: URL
  error: Error & { code?: string; address?: string }
}): Error => {
  const { url, error } = options
  const code = error.code ?? ''
  if (isOurs(error)) return error
  if (/CERT|TLS|SSL|EPROTO|SIGNATURE/u.test(code)) {
    return fetchError({
      code: 'tls',
      address: url,
      problem: `could not prove who it is (${code})`,
      wayOut: 'Its certificate must be valid for this name; tell whoever runs the site.',
      tls: code,
      cause: error,
    })
  }
  return fetchError({
    code: 'connection',
    address: url,
    problem: `did not answer${code === '' ? '' : ` (${code})`}`,
    wayOut: 'See whether the page opens in a browser, and try again later.',
    cause: error,
  })
}

const ours = new Set([
  'private-address',
  'unresolved',
  'too-large',
  'encoding',
  'timeout',
  'aborted',
])

const isOurs = (error: Error & { code?: string }): error is FetchError => ours.has(error.code ?? '')
