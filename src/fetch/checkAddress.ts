import { isIP } from 'node:net'

import { fetchError } from './fetchError'
import { isMetadataAddress } from './isMetadataAddress'
import { isPublicAddress } from './isPublicAddress'

/**
 * The parsed address of a request that may be made, as far as the address itself tells.
 * The URL parser has already made one of 127.1, 0x7f000001 and 2130706433.
 * @param options.allow origins that may have any port and a private address, though never a cloud's metadata address
 * @throws FetchError bad-address, scheme, credentials, port or private-address
 */
export const checkAddress = (options: { address: string; allow: ReadonlySet<string> }): URL => {
  const { address, allow } = options
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url) {
    throw fetchError({
      code: 'bad-address',
      address,
      problem: 'is not an address',
      wayOut: 'Write it whole, such as https://example.com/page.',
    })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw fetchError({
      code: 'scheme',
      address,
      problem: 'is neither http nor https',
      wayOut: 'Give an address that begins with https:// or http://.',
    })
  }
  if (url.username !== '' || url.password !== '') {
    throw fetchError({
      code: 'credentials',
      address,
      problem: 'has a name or password in it',
      wayOut: 'Leave out what stands before the @.',
    })
  }
  url.hash = ''
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isMetadataAddress(host)) throw privateAddressError(url)
  if (allow.has(url.origin)) return url
  // The parser drops the port that a scheme has by default; 80 on https and 443 on http serve nobody.
  if (url.port !== '') {
    throw fetchError({
      code: 'port',
      address,
      problem: `uses port ${url.port}, and only 80 and 443 are open`,
      wayOut: 'Use the address without a port, or let the operator allow it in payload.config.ts.',
    })
  }
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddressError(url)
  return url
}

/** The error for a host on this machine or in a private network. */
export const privateAddressError = (url: URL): Error =>
  fetchError({
    code: 'private-address',
    address: url,
    problem: 'leads into a private network',
    wayOut: 'Use a public address, or let the operator allow it in payload.config.ts.',
  })
